// SPDX-License-Identifier: EPL-2.0
package org.sealbench.cli.certificate;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.sealbench.cli.console.Json;
import org.sealbench.operations.certificate.CertificateState;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.pki.Certificates;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Certificates in the form of the command line contract. */
public final class CertificateJson {

	private CertificateJson() {
	}

	/** As {@link #list(List)}, with the state of each. */
	public static JsonArray list(List<CertificateSummary> certificates,
			Function<CertificateSummary, CertificateState> state) {
		return Json.array(certificates, each -> {
			JsonObject object = of(each);
			object.addProperty("state", state.apply(each).label());
			return object;
		});
	}

	public static JsonArray list(List<CertificateSummary> certificates) {
		return Json.array(certificates, CertificateJson::of);
	}

	private static JsonObject of(CertificateSummary certificate) {
		JsonObject object = new JsonObject();
		object.addProperty("id", certificate.id().value());
		object.addProperty("store", certificate.store().getLiteral());
		object.addProperty("commonName", certificate.commonName());
		object.addProperty("subject", certificate.subject());
		object.addProperty("issuer", certificate.issuer());
		object.addProperty("notBefore", certificate.notBefore().toString());
		object.addProperty("notAfter", certificate.notAfter().toString());
		object.add("usedAs", Json.strings(certificate.usedAs()));
		object.addProperty("privateKey", certificate.privateKey());
		object.addProperty("fingerprintSha256", certificate.fingerprintSha256());
		object.addProperty("device", certificate.device());
		return object;
	}

	/** What a certificate itself contains, whether it belongs to a project or not. */
	static JsonObject of(X509Certificate certificate) {
		JsonObject object = new JsonObject();
		object.addProperty("commonName", Certificates.commonName(certificate));
		object.addProperty("subject", Certificates.subject(certificate));
		object.addProperty("issuer", Certificates.issuer(certificate));
		object.addProperty("serialNumber", certificate.getSerialNumber().toString(16));
		object.addProperty("notBefore", certificate.getNotBefore().toInstant().toString());
		object.addProperty("notAfter", certificate.getNotAfter().toInstant().toString());
		object.addProperty("fingerprintSha256", Certificates.sha256(certificate));
		object.addProperty("fingerprintSha1",
				Certificates.fingerprint(certificate, "SHA-1").replace(":", "").toLowerCase(Locale.ROOT));
		return object;
	}
}
