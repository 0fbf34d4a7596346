// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.lint.name;

import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.sealbench.pki.lint.rule.LintContext;
import org.sealbench.pki.lint.rule.LintFindings;
import org.sealbench.pki.lint.rule.LintProblem;
import org.sealbench.pki.lint.rule.LintRule;
import org.sealbench.pki.lint.rule.LintSubject;

/** Has every IP alternative name 4 or 16 bytes (RFC 5280 §4.2.1.6)? Some tools write the mask after the address. */
public final class AddressLengthRule implements LintRule {

	@Override
	public void check(LintSubject subject, LintContext context, LintFindings findings) {
		subject.extension(Extension.subjectAlternativeName).ifPresent(value -> {
			for (GeneralName name : GeneralNames.getInstance(value).getNames()) {
				if (name.getTagNo() == GeneralName.iPAddress) {
					int length = ASN1OctetString.getInstance(name.getName()).getOctets().length;
					if (length != 4 && length != 16) {
						findings.add(LintProblem.ADDRESS_MALFORMED, "subject alternative names", length);
					}
				}
			}
		});
	}
}
