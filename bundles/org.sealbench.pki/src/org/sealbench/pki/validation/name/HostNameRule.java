// SPDX-License-Identifier: EPL-2.0
package org.sealbench.pki.validation.name;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.sealbench.common.address.IpAddress;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.pki.SubjectAlternativeName.Type;
import org.sealbench.pki.validation.path.ValidationContext;
import org.sealbench.pki.validation.path.ValidationRule;
import org.sealbench.pki.validation.request.CertificateCheck;
import org.sealbench.pki.validation.request.Check;

/**
 * Does the certificate name what the client connects to (RFC 9525 §6)? An address matches an address by its bytes, a
 * host name a DNS name; a wildcard stands for one whole first label; the common name does not count.
 */
public final class HostNameRule implements ValidationRule {

	@Override
	public Check check(ValidationContext question) {
		return question.request().host().map(host -> check(question.path().leaf().certificate(), host))
				.orElseGet(() -> Check.notDone(CertificateCheck.HOST_NAME, "no host name or address was given"));
	}

	/** Whether a certificate names a host; nothing else of a validation depends on that. */
	public static Check check(X509Certificate certificate, String wanted) {
		String host = HostNameNormalization.of(wanted);
		List<SubjectAlternativeName> names = Certificates.names(certificate);
		Optional<IpAddress> address = IpAddress.parse(host);
		Optional<SubjectAlternativeName> match = names.stream()
				.filter(name -> address.isPresent() ? isAddress(name, address.get()) : isHost(name, host)).findFirst();
		if (match.isPresent()) {
			return Check.passed(CertificateCheck.HOST_NAME, host + " matches " + match.get());
		}
		String kind = address.isPresent() ? "address " : "host name ";
		List<String> offered = names.stream().filter(name -> name.type() == Type.DNS || name.type() == Type.IP)
				.map(SubjectAlternativeName::toString).toList();
		return Check.failed(CertificateCheck.HOST_NAME, "the " + kind + host + " is not among the alternative names"
				+ (offered.isEmpty() ? ", of which there are none" : " " + String.join(", ", offered))
				+ (host.chars().allMatch(each -> each < 0x80) ? "" : "; write it in its form that begins with xn--"));
	}

	private static boolean isAddress(SubjectAlternativeName name, IpAddress address) {
		return name.type() == Type.IP && IpAddress.parse(name.value()).filter(address::equals).isPresent();
	}

	private static boolean isHost(SubjectAlternativeName name, String host) {
		if (name.type() != Type.DNS) {
			return false;
		}
		String pattern = name.value().toLowerCase(Locale.ROOT);
		String wanted = host.toLowerCase(Locale.ROOT);
		if (!pattern.startsWith("*.")) {
			return pattern.equals(wanted);
		}
		int dot = wanted.indexOf('.');
		// "*.example" alone would cover a whole top-level domain.
		return dot > 0 && pattern.indexOf('.', 2) > 0 && pattern.substring(1).equals(wanted.substring(dot));
	}
}
