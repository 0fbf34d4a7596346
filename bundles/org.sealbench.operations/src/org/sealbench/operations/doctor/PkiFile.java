// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * A file of a PKI folder, by its place in it: UaExpert, open62541, OPC UA .NET Standard, Milo, node-opcua and Ignition
 * name the folders alike, in the singular or the plural, and nest them differently.
 *
 * @param path relative to the folder
 */
record PkiFile(Path path, Role role) {

	/** What a folder is for. */
	enum Role {
		TRUSTED, ISSUERS, REJECTED, OWN, OTHER
	}

	static PkiFile of(Path relative) {
		List<String> folders = StreamSupport.stream(relative.spliterator(), false)
				.map(each -> each.toString().toLowerCase(Locale.ROOT)).toList();
		Role role = Role.OTHER;
		for (String each : folders.subList(0, folders.size() - 1)) {
			role = switch (each) {
			case "trusted", "trust", "trusted_users", "trustedusers", "trustedpeer" -> Role.TRUSTED;
			case "issuer", "issuers", "issuers_users", "issuerusers", "trustedissuer" -> Role.ISSUERS;
			case "rejected", "untrusted" -> Role.REJECTED;
			case "own" -> Role.OWN;
			default -> role;
			};
		}
		return new PkiFile(relative, role);
	}

	/** Whether it is one to look into: what lies beside the folders of a PKI may be anything. */
	boolean isMeant() {
		String name = path.toString().toLowerCase(Locale.ROOT);
		return role != Role.OTHER || isNamedKey() || name.matches("(?s).*\\.(der|cer|crt|pem|crl|p7b)");
	}

	/** Whether its name says that it is a private key. */
	boolean isNamedKey() {
		String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
		boolean inPrivate = path.getParent() != null
				&& String.valueOf(path.getParent().getFileName()).equalsIgnoreCase("private");
		return inPrivate || name.endsWith(".key") || name.endsWith(".pfx") || name.endsWith(".p12");
	}
}
