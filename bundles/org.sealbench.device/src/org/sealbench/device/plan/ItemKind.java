// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device.plan;

import java.util.Arrays;

/** What an item of a device image is ({@link ImageItems}): the word that its key begins with. */
public enum ItemKind {
	INTERFACE("interface", "interface"),
	TAG("tag", "tag"),
	METHOD("method", "method"),
	WEB_USER("webserver.users", "web server user"),
	OPC_UA_USER("opcua.users", "OPC UA user"),
	PROJECT_USER("project.users", "user of the project"),
	/** A certificate that the OPC UA server trusts; named by the beginning of its part's digest. */
	TRUSTED_CLIENT("trusted-client", "trusted client"),
	/** A certificate that only helps to build a path; named by the beginning of its part's digest. */
	ISSUER("issuer", "issuer certificate"),
	/** A revocation list; named by its file. */
	CRL("crl", "revocation list"),
	WEB_CERTIFICATE("webserver.certificate", "web server certificate"),
	OPC_UA_CERTIFICATE("opcua.certificate", "OPC UA server certificate"),
	/** The OPC UA server's certificate for the policies of the SHA-1 era. */
	OPC_UA_SHA1_CERTIFICATE("opcua.certificate-sha1", "OPC UA server certificate of the SHA-1 era"),
	/** A part that this version does not know; named by its path. */
	PART("part", "part"),
	/** A setting of one value: its key stands alone. */
	SETTING("", "setting");

	private final String word;
	private final String label;

	ItemKind(String word, String label) {
		this.word = word;
		this.label = label;
	}

	/** What an item with this key is. */
	public static ItemKind of(String key) {
		int colon = key.indexOf(':');
		String word = colon < 0 ? key : key.substring(0, colon);
		return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst().orElse(SETTING);
	}

	/** The key of the only item of this kind. */
	public String key() {
		return word;
	}

	/** The key of one of many items of this kind. */
	public String key(String name) {
		return word + ':' + name;
	}

	/** What people call it. */
	String label() {
		return label;
	}

	/** Whether a device has one at most, which has no name of its own. */
	boolean isSole() {
		return this == WEB_CERTIFICATE || this == OPC_UA_CERTIFICATE || this == OPC_UA_SHA1_CERTIFICATE;
	}
}
