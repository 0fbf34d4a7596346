// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sealbench.pki.key.Samples;
import org.sealbench.pki.validation.request.TrustMaterial;
import org.sealbench.pki.validation.request.ValidationReport;
import org.sealbench.pki.validation.request.ValidationRequest;
import org.sealbench.testkit.TestCa;

/** Asks the validator and asserts the answer. */
public final class Asked {

	private Asked() {
	}

	/** A question with one trust anchor; others may help. */
	public static ValidationRequest about(X509Certificate certificate, TestCa anchor, X509Certificate... others) {
		return about(certificate, List.of(anchor.certificate()), List.of(), others);
	}

	public static ValidationRequest about(X509Certificate certificate, List<X509Certificate> anchors,
			List<X509CRL> crls, X509Certificate... others) {
		List<X509Certificate> chain = new ArrayList<>(List.of(certificate));
		chain.addAll(Arrays.asList(others));
		return ValidationRequest.of(chain, new TrustMaterial(anchors, List.of(), crls), Samples.NOW);
	}

	public static ValidationReport good(ValidationRequest request) {
		ValidationReport report = new CertificateValidator().validate(request);
		assertTrue(report.isTrusted(), () -> report.failed().toString());
		return report;
	}

	/** Exactly this check fails, for a reason that contains the words. */
	public static void bad(String check, String words, ValidationRequest request) {
		ValidationReport report = new CertificateValidator().validate(request);
		List<String> failed = report.failed().stream().map(each -> each.check().label()).toList();
		assertTrue(failed.equals(List.of(check)), () -> check + " expected: " + report.checks());
		assertTrue(report.failed().get(0).reason().contains(words), () -> report.failed().toString());
	}
}
