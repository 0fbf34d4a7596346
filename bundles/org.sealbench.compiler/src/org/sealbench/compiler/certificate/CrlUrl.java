// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.sealbench.common.ProblemException;
import org.sealbench.model.CertificateNumber;
import org.sealbench.pki.SubjectAlternativeName;
import org.sealbench.project.certificate.NumberSource;

/**
 * The URL of a revocation list as the project's setting writes it: of HTTP, FTP or LDAP (RFC 5280 §4.2.1.13), where
 * {@code {ca}} stands for the number of the CA.
 */
public final class CrlUrl {

	private static final String NUMBER = "{ca}";
	private static final Set<String> SECURE = Set.of("https", "ldaps");
	private static final Set<String> PLAIN = Set.of("http", "ldap", "ftp");

	private CrlUrl() {
	}

	/** The URL for one CA. */
	static String of(String setting, CertificateNumber ca) {
		return setting.strip().replace(NUMBER, String.valueOf(ca));
	}

	/** Why it is no such URL, in a few words; an empty setting is valid, too. */
	public static Optional<String> fault(String setting) {
		if (setting == null || setting.isBlank()) {
			return Optional.empty();
		}
		String url = of(setting, NumberSource.SHA1_CA);
		try {
			SubjectAlternativeName.uri(url);
		} catch (ProblemException e) {
			return Optional.of(e.problem().message());
		}
		URI uri = URI.create(url);
		String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
		if (!PLAIN.contains(scheme) && !SECURE.contains(scheme)) {
			return Optional.of("revocation lists are fetched by http, ldap or ftp");
		}
		if (uri.isOpaque() || uri.getRawAuthority() != null && uri.getHost() == null) {
			return Optional.of("it names no host");
		}
		// A directory's URL may leave the host to the client's configuration (RFC 5280 §4.2.1.13).
		return uri.getHost() == null && !scheme.startsWith("ldap") ? Optional.of("it names no host") : Optional.empty();
	}

	/** Whether fetching it requires validating another certificate first, which RFC 5280 §8 warns of. */
	public static boolean needsCertificate(String setting) {
		return fault(setting).isEmpty()
				&& SECURE.contains(setting.strip().replaceFirst(":.*", "").toLowerCase(Locale.ROOT));
	}
}
