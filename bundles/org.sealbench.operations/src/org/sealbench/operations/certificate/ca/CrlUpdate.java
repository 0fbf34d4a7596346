// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.certificate.ca;

import java.math.BigInteger;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CaRollover;
import org.sealbench.compiler.certificate.IssuanceSettings;
import org.sealbench.pki.Crls;
import org.sealbench.pki.RevocationReason;
import org.sealbench.pki.issue.CrlIssuer;
import org.sealbench.pki.issue.Revocation;
import org.sealbench.project.Project;

/**
 * The next revocation list of a CA (RFC 5280 §5): all entries of its newest one and some more. An entry stays even when
 * its certificate is deleted from the project, because devices may still receive it.
 */
public final class CrlUpdate {

	private final Project project;
	private final Instant now;

	public CrlUpdate(Project project, Instant now) {
		this.project = project;
		this.now = now;
	}

	/** The revocation list, signed and not yet added to the project. */
	X509CRL next(SigningCa ca, List<Revocation> added) throws ProblemException {
		return next(ca, project.certificates().crls().of(ca.number()), added);
	}

	/**
	 * The revocation list that follows another one, which may be that of the CA before its renewal.
	 *
	 * @throws ProblemException if the CA's validity has not begun, or it may not sign revocation lists
	 */
	public X509CRL next(SigningCa ca, Optional<X509CRL> before, List<Revocation> added) throws ProblemException {
		ca.requireBegun(project, now);
		List<Revocation> revoked = new ArrayList<>(before.map(CrlUpdate::revocations).orElse(List.of()));
		for (Revocation each : added) {
			revoked.removeIf(known -> known.serialNumber().equals(each.serialNumber()));
			revoked.add(each);
		}
		return new CrlIssuer().issue(ca.credential(), number(ca, before), now, until(ca), revoked);
	}

	/**
	 * The lists of a CA that gave way to another one hold until its own end, whoever issues them and why, so that no
	 * other one needs to follow the last; that of a CA that is over holds as long as any other one.
	 */
	private Instant until(SigningCa ca) {
		Instant due = now.plus(Duration.ofDays(IssuanceSettings.of(project.plant()).model().getCrlDays()));
		Instant end = ca.certificate().getNotAfter().toInstant();
		boolean gaveWay = CaRollover.of(project).filter(each -> each.gaveWay(ca.number())).isPresent();
		return end.isAfter(now) && (gaveWay || due.isAfter(end)) ? end : due;
	}

	/** One more than every number that this CA has used (§5.2.3), also where undo has reset the counter. */
	private BigInteger number(SigningCa ca, Optional<X509CRL> before) throws ProblemException {
		BigInteger highest = BigInteger.valueOf(project.certificates().crls().highestNumber(ca.number()));
		BigInteger last = before.flatMap(Crls::number).orElse(BigInteger.ZERO);
		return highest.max(last).add(BigInteger.ONE);
	}

	private static List<Revocation> revocations(X509CRL list) {
		List<Revocation> revoked = new ArrayList<>();
		if (list.getRevokedCertificates() != null) {
			for (X509CRLEntry entry : list.getRevokedCertificates()) {
				revoked.add(new Revocation(entry.getSerialNumber(), entry.getRevocationDate().toInstant(),
						RevocationReason.of(entry.getRevocationReason()).orElse(RevocationReason.UNSPECIFIED)));
			}
		}
		return revoked;
	}
}
