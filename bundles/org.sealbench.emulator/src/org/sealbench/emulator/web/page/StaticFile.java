// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.sealbench.device.Digest;
import org.sealbench.emulator.web.request.WebRequest;

/**
 * What pages refer to: style sheet, script, icon. Pages do so with a digest of the content, so that browsers keep it
 * and never use an outdated one.
 */
enum StaticFile {
	STYLE("style.css", "text/css;charset=utf-8"),
	SCRIPT("live.js", "text/javascript;charset=utf-8"),
	ICON("icon.svg", "image/svg+xml");

	private static final String VERSION = "v";
	private static final int DIGITS = 16;

	private final String path;
	private final String version;
	private final WebResponse current;
	private final WebResponse other;

	StaticFile(String name, String type) {
		byte[] content = read(name);
		this.path = "/" + name;
		this.version = Digest.sha256(content).substring(0, DIGITS);
		this.other = new WebResponse(200, type, content, "", List.of());
		// One year, and never revalidated (RFC 8246).
		this.current = other.with("Cache-Control", "public, max-age=31536000, immutable");
	}

	/** The reference to it in pages. */
	String reference() {
		return path + "?" + VERSION + "=" + version;
	}

	/** The file that a request asks for, if it is one. */
	static Optional<WebResponse> at(WebRequest visit) {
		for (StaticFile each : values()) {
			if (each.path.equals(visit.path())) {
				boolean isCurrent = each.version.equals(visit.query().get(VERSION));
				return Optional.of(isCurrent ? each.current : each.other);
			}
		}
		return Optional.empty();
	}

	private static byte[] read(String name) {
		try (InputStream in = StaticFile.class.getResourceAsStream(name)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
