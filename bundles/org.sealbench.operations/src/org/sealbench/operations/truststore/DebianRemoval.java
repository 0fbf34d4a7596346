// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.truststore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.sealbench.common.ProblemException;

/**
 * Removes a certificate from Debian's system store so that the hooks of update-ca-certificates(8) hear of it, such as
 * the one that keeps Java's store: they are called only for what the configuration bans by an exclamation mark, not for
 * what {@code --fresh} misses.
 *
 * @param configuration the machine's, which stays as it is
 */
record DebianRemoval(ExternalTool tool, List<String> update, Path configuration) implements AnchorFolder.Removal {

	@Override
	public void of(String name) throws ProblemException {
		try {
			Path banning = Files.createTempFile("sealbench", ".conf");
			try {
				String present = Files.exists(configuration) ? Files.readString(configuration) : "";
				Files.writeString(banning, present + "\n!" + name + "\n");
				if (tool.tryRun(with("--certsconf", banning.toString())).exitCode() != 0) {
					// One that knows no such option has no hooks either.
					tool.run(with("--fresh"));
				}
			} finally {
				Files.deleteIfExists(banning);
			}
		} catch (IOException e) {
			throw new StoreFiles(tool.store()).cannot(e);
		}
	}

	private List<String> with(String... more) {
		List<String> all = new ArrayList<>(update);
		all.addAll(List.of(more));
		return all;
	}
}
