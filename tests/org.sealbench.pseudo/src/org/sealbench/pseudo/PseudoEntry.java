// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pseudo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.eclipse.osgi.storage.bundlefile.BundleEntry;

/** A properties file with each of its texts in the made-up language. */
final class PseudoEntry extends BundleEntry {

	private final BundleEntry original;

	PseudoEntry(BundleEntry original) {
		this.original = original;
	}

	@Override
	public InputStream getInputStream() throws IOException {
		return new ByteArrayInputStream(getBytes());
	}

	@Override
	public byte[] getBytes() throws IOException {
		Properties texts = new Properties();
		try (var in = new InputStreamReader(original.getInputStream(), StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		texts.replaceAll((key, text) -> PseudoText.of(text.toString()));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		texts.store(out, null);
		return out.toByteArray();
	}

	@Override
	public long getSize() {
		try {
			return getBytes().length;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String getName() {
		return original.getName();
	}

	@Override
	public long getTime() {
		return original.getTime();
	}

	@Override
	public URL getLocalURL() {
		return original.getLocalURL();
	}

	@Override
	public URL getFileURL() {
		return original.getFileURL();
	}
}
