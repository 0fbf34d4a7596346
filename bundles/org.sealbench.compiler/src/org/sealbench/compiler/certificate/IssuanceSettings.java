// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.sealbench.model.CertificateNumber;
import org.sealbench.model.CertificateSettings;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.pki.Usage;
import org.sealbench.pki.key.KeyAlgorithm;

/** The plant's defaults for new certificates, as compile applies them. */
public record IssuanceSettings(CertificateSettings model) {

	/** The fewest days that a new certificate can be valid: the first of them is past already. */
	public static final int LEAST_DAYS = 2;
	/** A hundred years: longer than any plant, and far from the end of the calendar of certificates. */
	public static final int MOST_DAYS = 36_500;

	public static IssuanceSettings of(Plant plant) {
		return new IssuanceSettings(
				plant.getSettings() == null ? ModelFactory.eINSTANCE.createCertificateSettings() : plant.getSettings());
	}

	public String organization() {
		return model.getOrganization() == null ? "" : model.getOrganization();
	}

	/**
	 * The key algorithm for a usage. An OPC UA application gets RSA whatever the plant prefers: every security policy
	 * that a device offers is based on RSA (OPC 10000-7).
	 */
	public KeyAlgorithm keyAlgorithm(Usage usage) {
		KeyAlgorithm wanted = KeyAlgorithm.of(model.getKeyAlgorithm()).orElse(KeyAlgorithm.RSA_2048);
		return usage.isOpcUa() && !wanted.isRsa() ? KeyAlgorithm.RSA_2048 : wanted;
	}

	/** From a day ago, as clocks differ a little. */
	public static Instant notBefore(Instant now) {
		return now.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(1));
	}

	/**
	 * The end of a new certificate's validity for a usage: both ends belong to the validity (RFC 5280 §4.1.2.5), which
	 * is no longer than the days in the settings. A web server's is not valid for longer than browsers accept: Apple's
	 * systems allow 825 days from its begin to its end, of the CAs that a user installs as well.
	 */
	public Instant notAfter(Instant now, Usage usage) {
		int days = usage == Usage.WEB_SERVER ? Math.min(model.getValidityDays(), model.getWebValidityDays())
				: model.getValidityDays();
		return notBefore(now).plus(Duration.ofDays(days)).minusSeconds(1);
	}

	/** Where the revocation list of a CA is published, as its certificates state; empty for nowhere. */
	public String crlUrl(CertificateNumber ca) {
		return model.getCrlUrl() == null ? "" : CrlUrl.of(model.getCrlUrl(), ca);
	}
}
