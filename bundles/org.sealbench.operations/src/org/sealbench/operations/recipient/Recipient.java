// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.recipient;

import org.sealbench.model.CertificateNumber;

/**
 * Somebody outside the project who trusts one of its certificates, and so needs its revocation lists.
 *
 * @param kind        what it is
 * @param name        the endpoint URL of a server, the absolute path of a PKI folder
 * @param station     the engineering station that a folder lies on; empty for a server
 * @param certificate number of the certificate that was given
 * @param user        whom the server was logged in to as; empty for nobody
 * @param policy      short name of the security policy that was asked for; empty for the best
 */
public record Recipient(Kind kind, String name, String station, CertificateNumber certificate, String user,
		String policy) {

	/** What was given a certificate. */
	public enum Kind {
		/** An OPC UA server of another vendor, by certificate push (OPC 10000-12 §7.10). */
		SERVER,
		/** The PKI folder of an OPC UA client. */
		FOLDER
	}

	/** The PKI folder of a client on a station. */
	public static Recipient folder(String path, String station, CertificateNumber certificate) {
		return new Recipient(Kind.FOLDER, path, station, certificate, "", "");
	}

	/** A server of another vendor. */
	public static Recipient server(String url, CertificateNumber ca, String user, String policy) {
		return new Recipient(Kind.SERVER, url, "", ca, user, policy);
	}
}
