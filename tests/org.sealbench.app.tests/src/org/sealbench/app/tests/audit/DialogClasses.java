// SPDX-License-Identifier: EPL-2.0
package org.sealbench.app.tests.audit;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jface.window.Window;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.BundleWiring;

/** The dialogs that our bundles have classes for. */
public final class DialogClasses {

	private static final int WHERE = BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL;

	private DialogClasses() {
	}

	/** Their names. */
	public static Set<String> all() {
		Set<String> found = new TreeSet<>();
		Arrays.stream(FrameworkUtil.getBundle(DialogClasses.class).getBundleContext().getBundles())
				.filter(each -> each.getSymbolicName().matches("org\\.sealbench\\.(.*\\.)?(ui|app)"))
				.flatMap(DialogClasses::classes)
				.filter(each -> Window.class.isAssignableFrom(each) && !Modifier.isAbstract(each.getModifiers()))
				.map(Class::getName).forEach(found::add);
		return found;
	}

	private static Stream<Class<?>> classes(Bundle bundle) {
		return bundle.adapt(BundleWiring.class).listResources("/org/sealbench", "*Dialog.class", WHERE).stream()
				.map(file -> load(bundle, file.replace(".class", "").replace('/', '.')));
	}

	private static Class<?> load(Bundle bundle, String name) {
		try {
			return bundle.loadClass(name);
		} catch (ClassNotFoundException e) {
			throw new IllegalStateException(name, e);
		}
	}
}
