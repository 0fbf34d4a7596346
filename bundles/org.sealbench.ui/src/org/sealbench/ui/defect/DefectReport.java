// SPDX-License-Identifier: EPL-2.0
package org.sealbench.ui.defect;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProduct;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.sealbench.ui.Messages;

/**
 * What somebody who mends a defect needs: version, system, the bundles of the product and the end of the log. Nothing
 * of a project, no environment, and of the system's properties only those that hold no name of a user.
 */
final class DefectReport {

	private static final int LINES = 400;
	/** Bytes of the log that are read, however long it has become. */
	private static final int MOST = 256 * 1024;
	private static final Set<String> PROPERTIES = Set.of("java.version", "java.vendor", "os.name", "os.version",
			"os.arch", "file.encoding", "user.language", "user.country", "org.eclipse.swt.internal.gtk.version");

	private DefectReport() {
	}

	static String text() {
		return Stream.of(product(), system(), bundles(), log()).collect(Collectors.joining("\n\n"));
	}

	private static String product() {
		IProduct product = Platform.getProduct();
		Bundle own = FrameworkUtil.getBundle(DefectReport.class);
		return (product == null ? own.getSymbolicName() : product.getName()) + " " + own.getVersion();
	}

	private static String system() {
		return Stream.concat(
				PROPERTIES.stream().sorted().filter(each -> System.getProperty(each) != null)
						.map(each -> each + "=" + System.getProperty(each)),
				Stream.of("swt=" + SWT.getPlatform() + " " + SWT.getVersion())).collect(Collectors.joining("\n"));
	}

	private static String bundles() {
		return Arrays.stream(FrameworkUtil.getBundle(DefectReport.class).getBundleContext().getBundles())
				.map(each -> each.getSymbolicName() + " " + each.getVersion()).sorted()
				.collect(Collectors.joining("\n"));
	}

	/** The end of it; folders under the user's home are named from there. */
	private static String log() {
		Path file = Platform.getLogFileLocation().toPath();
		if (!Files.isRegularFile(file)) {
			return Messages.reportLogEmpty;
		}
		try {
			List<String> lines = end(file).lines().toList();
			return withoutHome(String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size())));
		} catch (IOException e) {
			return Messages.reportLogEmpty;
		}
	}

	private static String end(Path file) throws IOException {
		try (SeekableByteChannel channel = Files.newByteChannel(file)) {
			long from = Math.max(0, channel.size() - MOST);
			channel.position(from);
			String text = new String(Channels.newInputStream(channel).readNBytes(MOST), StandardCharsets.UTF_8);
			// Half of a line may begin within the user's home, which is not known again there.
			return from == 0 ? text : text.substring(text.indexOf('\n') + 1);
		}
	}

	private static String withoutHome(String text) {
		String home = System.getProperty("user.home", "");
		// With slashes in addresses, on Windows, too.
		return home.length() > 1 ? text.replace(home, "~").replace(home.replace('\\', '/'), "~") : text;
	}
}
