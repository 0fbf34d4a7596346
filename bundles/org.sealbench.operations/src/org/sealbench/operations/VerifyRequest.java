package org.sealbench.operations;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.sealbench.pki.validation.PolicyDemand;
import org.sealbench.pki.validation.Purpose;
import org.sealbench.pki.validation.Strictness;

/**
 * Which certificate to verify, and how.
 *
 * @param certificate number in the project, or a file whose first certificate is meant
 * @param anchors     numbers and files of what is trusted; none means what the project trusts
 * @param chain       files with certificates that may help and are not trusted
 * @param crls        files with revocation lists; if there is any, every issuer's list is needed
 * @param at          the time at which the certificate has to be valid
 * @param host        host name or address that is connected to
 * @param purpose     what it is to be used for; {@link Purpose#SERVER} or {@link Purpose#ANY} where nobody says
 * @param strictness  how much of the profiles for issuing is demanded; empty for what suits the purpose
 * @param sha1        whether signatures with SHA-1 are allowed
 */
public record VerifyRequest(String certificate, List<String> anchors, List<Path> chain, List<Path> crls, Instant at, Optional<String> host,
		Optional<Purpose> purpose, Optional<Strictness> strictness, boolean sha1, PolicyDemand policies) {

	public VerifyRequest {
		anchors = List.copyOf(anchors);
		chain = List.copyOf(chain);
		crls = List.copyOf(crls);
	}

	/** Who names a host asks about a server. */
	Purpose effectivePurpose() {
		return purpose.orElse(host.isPresent() ? Purpose.SERVER : Purpose.ANY);
	}

	/** A web server as browsers want it; a server of which nothing else is known by the profile; all others by path validation. */
	Strictness effectiveStrictness() {
		return strictness.orElse(switch (effectivePurpose()) {
		case WEB_SERVER -> Strictness.BROWSER;
		case SERVER -> Strictness.PROFILE;
		default -> Strictness.PATH;
		});
	}
}
