// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.demo;

import java.security.SecureRandom;
import java.util.List;

import org.sealbench.common.Outcome;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.operations.Tools;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.project.Project;

/** Administrator of the copy and user of its devices, with a random password that is never shown. */
final class DemoUser {

	private static final String NAME = "prover";
	private static final String ALPHABET = "abcdefghijkmnopqrstuvwxyz23456789";
	private static final int LENGTH = 24;

	private final Tools tools;
	private final char[] password;

	DemoUser(Tools tools) {
		this.tools = tools;
		this.password = random(tools.random());
	}

	String name() {
		return NAME;
	}

	/** A copy, to be wiped. */
	char[] password() {
		return password.clone();
	}

	/** Another password of the same form. */
	char[] wrongPassword() {
		return random(tools.random());
	}

	/** Adds the user to a device's OPC UA server. */
	void addTo(Project project, String device) throws ProblemException {
		Outcome<Device> outcome = new SetDevice(tools).run(project, device, List.of("opcua.users=+" + NAME),
				this::password, true);
		if (!outcome.isGood()) {
			throw new ProblemException(outcome.firstError().orElseThrow());
		}
	}

	private static char[] random(SecureRandom random) {
		char[] password = new char[LENGTH];
		for (int i = 0; i < LENGTH; i++) {
			// Every fourth is a digit, so that any policy for passwords is met.
			password[i] = i % 4 == 3 ? (char) ('0' + random.nextInt(10))
					: ALPHABET.charAt(random.nextInt(ALPHABET.length()));
		}
		return password;
	}
}
