// SPDX-License-Identifier: EPL-2.0
package org.sealbench.device;

/** The paths of the parts of a device image. */
public final class ImagePaths {

	/** {@link org.sealbench.device.settings.DeviceSettings} as JSON. */
	public static final String SETTINGS = "device.json";
	/** Names and digests of all parts; added when an image is packed, not a part itself. */
	public static final String MANIFEST = "manifest.json";
	/** Certificate chain of the web server, PEM, end entity first. */
	public static final String WEB_CHAIN = "certificates/web.pem";
	/** Certificate chain of the OPC UA server, PEM, end entity first. */
	public static final String OPCUA_CHAIN = "certificates/opcua.pem";
	/**
	 * Certificate chain of the OPC UA server for the policies of the SHA-1 era alone, PEM, end entity first; may be
	 * absent.
	 */
	public static final String OPCUA_SHA1_CHAIN = "certificates/opcua-sha1.pem";
	/** What "Download certificate" offers: the CA's or the self-signed certificate, PEM. */
	public static final String WEB_DOWNLOAD = "certificates/download.pem";
	/** Private key of the web server, PKCS#8 PEM. */
	public static final String WEB_KEY = "keys/web.pem";
	/** Private key of the OPC UA server, PKCS#8 PEM. */
	public static final String OPCUA_KEY = "keys/opcua.pem";
	/** Private key for {@link #OPCUA_SHA1_CHAIN}, PKCS#8 PEM. */
	public static final String OPCUA_SHA1_KEY = "keys/opcua-sha1.pem";
	/** Folder of the client certificates and CAs that the OPC UA server trusts, one PEM file each. */
	public static final String OPCUA_TRUST = "trust/opcua/";
	/** Folder of the CAs that help to build a path and are not trusted, one PEM file each. */
	public static final String OPCUA_ISSUERS = "trust/opcua-issuers/";
	/** Folder of the revocation lists, one PEM file each. */
	public static final String CRL = "crl/";
	private static final String KEYS = "keys/";

	private ImagePaths() {
	}

	/** Whether a part is a private key: never sent back by a device, never shown. */
	public static boolean isKey(String path) {
		return path.startsWith(KEYS);
	}
}
