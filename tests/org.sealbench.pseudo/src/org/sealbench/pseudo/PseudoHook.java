// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pseudo;

import org.eclipse.osgi.internal.hookregistry.HookConfigurator;
import org.eclipse.osgi.internal.hookregistry.HookRegistry;
import org.eclipse.osgi.storage.bundlefile.BundleFile;

/** Puts the made-up language in place of the texts of Sealbench's bundles, whoever reads them. */
public final class PseudoHook implements HookConfigurator {

	private static final String OURS = "org.sealbench.";

	@Override
	public void addHooks(HookRegistry registry) {
		registry.addBundleFileWrapperFactoryHook(
				(file, generation, base) -> isOurs(file) ? new PseudoFile(file) : null);
	}

	private static boolean isOurs(BundleFile file) {
		return file.getBaseFile().getName().startsWith(OURS);
	}
}
