package org.sealbench.compiler.certificate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.sealbench.model.CertificateSettings;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.pki.KeyAlgorithm;
import org.sealbench.pki.Usage;

/** The plant's defaults for new certificates, as compile applies them. */
public record Settings(CertificateSettings model) {

	public static Settings of(Plant plant) {
		return new Settings(plant.getSettings() == null ? ModelFactory.eINSTANCE.createCertificateSettings() : plant.getSettings());
	}

	public String organization() {
		return model.getOrganization() == null ? "" : model.getOrganization();
	}

	/**
	 * The key algorithm for a purpose. An OPC UA application gets RSA whatever the plant prefers: every security policy
	 * that a device offers is based on RSA (OPC 10000-7).
	 */
	public KeyAlgorithm keyAlgorithm(Usage usage) {
		KeyAlgorithm wanted = KeyAlgorithm.of(model.getKeyAlgorithm()).orElse(KeyAlgorithm.RSA_2048);
		boolean isRsa = wanted.label().startsWith("rsa");
		return usage.isOpcUa() && !isRsa ? KeyAlgorithm.RSA_2048 : wanted;
	}

	/** From a day ago, as clocks differ a little. */
	public static Instant notBefore(Instant now) {
		return now.truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofDays(1));
	}

	public Instant notAfter(Instant now) {
		return now.truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(model.getValidityDays()));
	}

	/** Where the revocation list of a CA is published, as its certificates tell; empty for nowhere. */
	public String crlUrl(int ca) {
		String url = model.getCrlUrl() == null ? "" : model.getCrlUrl().strip();
		return url.replace("{ca}", String.valueOf(ca));
	}
}
