package org.sealbench.operations;

import java.time.Instant;
import java.util.List;

/**
 * A certificate in a list, as the certificate manager shows it.
 *
 * @param store  {@code ca}, {@code device}, {@code trusted} or {@code local}
 * @param device name of the device that it was made for, or the empty string
 */
public record CertificateSummary(int id, String store, String commonName, String subject, String issuer,
		Instant notBefore, Instant notAfter, List<String> usedAs, boolean privateKey, String fingerprintSha256,
		String device) {

	public CertificateSummary {
		usedAs = List.copyOf(usedAs);
	}
}
