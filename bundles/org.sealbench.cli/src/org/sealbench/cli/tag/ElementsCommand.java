// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.tag;

import java.util.concurrent.Callable;

import org.sealbench.cli.console.Session;
import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.tag.EditElements;
import org.sealbench.operations.tag.ElementType;
import org.sealbench.project.Project;

import picocli.CommandLine.Parameters;

/**
 * A command about the tags or the methods of a device.
 *
 * @param <E> tag or method
 */
abstract class ElementsCommand<E> implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "DEVICE", description = "Name of the device.")
	String device;

	final Session session;
	final ElementType<E> type;

	ElementsCommand(Session session, ElementType<E> type) {
		this.session = session;
		this.type = type;
	}

	final EditElements<E> edit() {
		return new EditElements<>(type);
	}

	/** Saves a change and says what was done. */
	final int changed(Project project, Outcome<String> outcome, String done) throws ProblemException {
		if (outcome.isGood()) {
			project.save();
		}
		return session.answer().show(outcome, (name, out) -> out.println(label() + " " + name + " " + done),
				(name, json) -> json.add(key(), ElementJson.array(type, project.device(device).orElseThrow(),
						each -> type.name(each).equals(name))));
	}

	/** The key in the document, such as {@code tags}. */
	final String key() {
		return type.word() + "s";
	}

	final String label() {
		return Character.toUpperCase(type.word().charAt(0)) + type.word().substring(1);
	}
}
