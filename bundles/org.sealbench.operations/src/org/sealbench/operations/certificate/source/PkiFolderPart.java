// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a folder within the PKI folder of an OPC UA application is for, by the names that products give it: UaExpert,
 * open62541, OPC UA .NET Standard, Milo, node-opcua and Ignition name them alike, in the singular or the plural.
 */
public enum PkiFolderPart {
	/** Applications that are trusted, or CAs of such. */
	TRUSTED(List.of("trusted", "trust", "TrustedPeer"), List.of("trusted_users", "TrustedUsers")),
	/** CAs that are needed to validate a path, and not trusted for that. */
	ISSUERS(List.of("issuers", "issuer", "TrustedIssuer"), List.of("issuers_users", "IssuerUsers")),
	/** What came from others and was refused. */
	REJECTED(List.of("rejected", "untrusted"), List.of()),
	/** The application's own certificate and key. */
	OWN(List.of("own"), List.of()),
	/** Anything else. */
	OTHER(List.of(), List.of());

	/** Where certificates lie in a part. */
	public static final String CERTIFICATES = "certs";

	/** Where revocation lists lie in a part. */
	public static final String LISTS = "crl";

	private final List<String> names;
	private final List<String> ofUsers;

	/**
	 * @param names   of the part for applications, the usual one first
	 * @param ofUsers of the part for users who log in by a certificate
	 */
	PkiFolderPart(List<String> names, List<String> ofUsers) {
		this.names = names;
		this.ofUsers = ofUsers;
	}

	/** What a folder is for by its name alone. */
	public static PkiFolderPart of(String name) {
		return Stream.of(values()).filter(
				each -> Stream.concat(each.names.stream(), each.ofUsers.stream()).anyMatch(name::equalsIgnoreCase))
				.findFirst().orElse(OTHER);
	}

	/** The usual name of it, as most products have it. */
	public String usualName() {
		return names.get(0);
	}

	/** The part for applications that is there by one of its names; where none is, it gets the usual one. */
	public Path in(Path folder) {
		return names.stream().map(folder::resolve).filter(Files::isDirectory).findFirst()
				.orElseGet(() -> folder.resolve(usualName()));
	}
}
