// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.http;

import java.util.function.Supplier;

/**
 * Lets Jetty find its own parts: it looks for them by the thread's class loader, which on OSGi is not one that sees
 * them.
 */
final class JettyClassLoader {

	private JettyClassLoader() {
	}

	/** Runs code while the thread's class loader is that of a part's class, and returns its result. */
	static <T> T withClassLoaderOf(Class<?> part, Supplier<T> code) {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(part.getClassLoader());
		try {
			return code.get();
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
