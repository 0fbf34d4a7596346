// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.truststore;

import org.sealbench.pki.ui.Messages;

/** What the trust stores of a machine are called for the user. */
final class TrustStoreNames {

	private TrustStoreNames() {
	}

	/** @param target as the command line names it */
	static String of(String target) {
		return switch (target) {
		case "system" -> Messages.installSystem;
		case "firefox" -> Messages.installFirefox;
		case "chromium" -> Messages.installChromium;
		case "windows-user" -> Messages.installWindowsUser;
		case "windows-machine" -> Messages.installWindowsMachine;
		case "macos" -> Messages.installMac;
		default -> target;
		};
	}
}
