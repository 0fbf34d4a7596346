// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pseudo;

import org.eclipse.osgi.storage.bundlefile.BundleEntry;
import org.eclipse.osgi.storage.bundlefile.BundleFile;
import org.eclipse.osgi.storage.bundlefile.BundleFileWrapper;

/** A bundle whose texts are made up: all its properties files but those of the framework. */
final class PseudoFile extends BundleFileWrapper {

	private static final String ENDING = ".properties";

	PseudoFile(BundleFile file) {
		super(file);
	}

	@Override
	public BundleEntry getEntry(String path) {
		BundleEntry entry = super.getEntry(path);
		return entry == null || !path.endsWith(ENDING) ? entry : new PseudoEntry(entry);
	}
}
