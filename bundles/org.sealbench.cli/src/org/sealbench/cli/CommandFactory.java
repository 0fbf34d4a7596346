// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli;

import java.lang.reflect.Constructor;

import org.sealbench.cli.console.Session;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Creates commands and gives them the session. */
final class CommandFactory implements IFactory {

	private final Session session;

	CommandFactory(Session session) {
		this.session = session;
	}

	@Override
	public <K> K create(Class<K> type) throws Exception {
		for (Constructor<?> constructor : type.getDeclaredConstructors()) {
			if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Session.class) {
				// The constructors of commands in other packages are not public.
				constructor.setAccessible(true);
				return type.cast(constructor.newInstance(session));
			}
		}
		return CommandLine.defaultFactory().create(type);
	}
}
