// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation;

import java.util.Optional;

import org.sealbench.pki.Certificates;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.pki.validation.x509.PathCertificate;

/** Does an OPC UA certificate name the application (OPC 10000-4 §6.1.3, URI check; character by character)? */
final class ApplicationUriRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		Optional<String> expected = question.request().applicationUri();
		if (!question.purpose().isOpcUa() && expected.isEmpty()) {
			return Check.notDone(CertificateCheck.APPLICATION_URI, "only OPC UA certificates have one");
		}
		PathCertificate leaf = question.path().leaf();
		Optional<String> stated = Certificates.applicationUri(leaf.certificate());
		if (stated.isEmpty()) {
			return Check.failed(CertificateCheck.APPLICATION_URI, leaf.name() + " has no application URI");
		}
		if (expected.isEmpty()) {
			return Check.notDone(CertificateCheck.APPLICATION_URI,
					"the certificate says " + stated.get() + "; no other was given to compare");
		}
		return expected.equals(stated) ? Check.passed(CertificateCheck.APPLICATION_URI, "it is " + stated.get())
				: Check.failed(CertificateCheck.APPLICATION_URI,
						"the certificate says " + stated.get() + " and not " + expected.get());
	}
}
