// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.ui.truststore;

import org.sealbench.operations.truststore.TrustStoreKind;
import org.sealbench.pki.ui.Messages;

/** What the trust stores of a machine are called for the user. */
final class TrustStoreNames {

	private TrustStoreNames() {
	}

	static String of(TrustStoreKind kind) {
		return switch (kind) {
		case NSS -> Messages.installDatabase;
		case SYSTEM -> Messages.installSystem;
		case FIREFOX -> Messages.installFirefox;
		case CHROMIUM -> Messages.installChromium;
		case WINDOWS_USER -> Messages.installWindowsUser;
		case WINDOWS_MACHINE -> Messages.installWindowsMachine;
		case MACOS -> Messages.installMac;
		};
	}
}
