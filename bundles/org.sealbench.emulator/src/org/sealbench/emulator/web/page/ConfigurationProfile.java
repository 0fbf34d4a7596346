// SPDX-License-Identifier: EPL-2.0
package org.sealbench.emulator.web.page;

import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Locale;

import org.sealbench.device.Digest;
import org.sealbench.pki.Certificates;

/**
 * A certificate as an Apple configuration profile ("Configuration Profile Reference", payloads com.apple.security.root
 * and com.apple.security.pem). Its identifiers follow from the certificate, so installing it again replaces it.
 */
final class ConfigurationProfile {

	private final X509Certificate certificate;

	ConfigurationProfile(X509Certificate certificate) {
		this.certificate = certificate;
	}

	String text() {
		String name = Html.escape(Certificates.commonName(certificate));
		String identifier = "org.sealbench.certificate." + Certificates.sha256(certificate).substring(0, 16);
		String payload = Certificates.isCa(certificate) ? "com.apple.security.root" : "com.apple.security.pem";
		String content = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(Certificates.der(certificate));
		return """
				<?xml version="1.0" encoding="UTF-8"?>
				<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
				<plist version="1.0">
				<dict>
					<key>PayloadContent</key>
					<array>
						<dict>
							<key>PayloadCertificateFileName</key>
							<string>certificate.cer</string>
							<key>PayloadContent</key>
							<data>
				%s
							</data>
							<key>PayloadDescription</key>
							<string>Adds a certificate</string>
							<key>PayloadDisplayName</key>
							<string>%s</string>
							<key>PayloadIdentifier</key>
							<string>%s.payload</string>
							<key>PayloadType</key>
							<string>%s</string>
							<key>PayloadUUID</key>
							<string>%s</string>
							<key>PayloadVersion</key>
							<integer>1</integer>
						</dict>
					</array>
					<key>PayloadDisplayName</key>
					<string>%s</string>
					<key>PayloadIdentifier</key>
					<string>%s</string>
					<key>PayloadRemovalDisallowed</key>
					<false/>
					<key>PayloadType</key>
					<string>Configuration</string>
					<key>PayloadUUID</key>
					<string>%s</string>
					<key>PayloadVersion</key>
					<integer>1</integer>
				</dict>
				</plist>
				""".formatted(content, name, identifier, payload, uuid("payload"), name, identifier, uuid("profile"));
	}

	/** A UUID of version 8 (RFC 9562 section 5.8) out of the certificate's fingerprint. */
	private String uuid(String purpose) {
		String hash = Digest.sha256((purpose + Certificates.sha256(certificate)).getBytes(StandardCharsets.US_ASCII));
		return (hash.substring(0, 8) + "-" + hash.substring(8, 12) + "-8" + hash.substring(13, 16) + "-8"
				+ hash.substring(17, 20) + "-" + hash.substring(20, 32)).toUpperCase(Locale.ROOT);
	}
}
