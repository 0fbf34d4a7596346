// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.request;

import java.util.Arrays;
import java.util.Optional;

import org.sealbench.pki.Usage;

/** What a certificate is validated for. It decides which usages and algorithms are demanded beyond RFC 5280 §6. */
public enum Purpose {
	/** Nothing in particular: RFC 5280 §6 alone. */
	ANY("any use", false, false),
	/** A server of any protocol that is reached by a name (RFC 9525). */
	SERVER("server", true, false),
	/** An HTTPS server. */
	WEB_SERVER("web server", "web", true, false),
	/** A client of any protocol that authenticates itself with its certificate. */
	CLIENT("client", "client", false, true),
	/** An OPC UA application that is client and server. */
	OPCUA("OPC UA", "opcua", true, false),
	/** An OPC UA application as a client. */
	OPCUA_CLIENT("OPC UA client", false, true),
	/** A certification authority. */
	AUTHORITY("certification authority", false, false),
	/** Either end of the engineering link. */
	LINK("engineering link", true, true);

	private final String title;
	private final String word;
	private final boolean server;
	private final boolean client;

	Purpose(String title, boolean server, boolean client) {
		this(title, "", server, client);
	}

	Purpose(String title, String word, boolean server, boolean client) {
		this.title = title;
		this.word = word;
		this.server = server;
		this.client = client;
	}

	public static Purpose of(Usage usage) {
		return switch (usage) {
		case CA -> AUTHORITY;
		case WEB_SERVER -> WEB_SERVER;
		case OPCUA -> OPCUA;
		case OPCUA_CLIENT -> OPCUA_CLIENT;
		case LINK -> LINK;
		};
	}

	/** The purpose that a user asks for by a word of the command line. */
	public static Optional<Purpose> asked(String word) {
		return Arrays.stream(values()).filter(each -> !each.word.isEmpty() && each.word.equals(word)).findFirst();
	}

	/** The word of the command line; empty for what users do not ask for. */
	public String word() {
		return word;
	}

	/** The words that the user reads. */
	String title() {
		return title;
	}

	/** Whether the extended key usage has to allow serverAuth. */
	public boolean isServer() {
		return server;
	}

	/** Whether the extended key usage has to allow clientAuth. */
	public boolean isClient() {
		return client;
	}

	public boolean isOpcUa() {
		return this == OPCUA || this == OPCUA_CLIENT;
	}

	/**
	 * Whether keys and digests have to be such as current clients accept; otherwise only what is broken outright fails.
	 */
	public boolean needsStrongAlgorithms() {
		return this != ANY;
	}
}
