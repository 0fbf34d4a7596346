// SPDX-License-Identifier: EPL-2.0
package org.sealbench.compiler.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.CompilerProblem;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Rollover;
import org.sealbench.model.RolloverStage;
import org.sealbench.pki.formats.CertificateReader;
import org.sealbench.project.Project;

/**
 * What the rollover of a CA that is under way means for who signs, who is trusted, and what servers present. The new CA
 * has the name of the old one, so that the certificates by which one vouches for the other are self-issued and no path
 * gets longer by them (RFC 4210 §4.4, RFC 5280 §4.2.1.9).
 *
 * @param old        number of the CA that goes
 * @param successor  number of the CA that comes
 * @param newWithOld the certificate of the new key that the old CA signed, base64 of its DER
 * @param oldWithNew the certificate of the old key that the new CA signed, base64 of its DER
 */
public record CaRollover(CertificateNumber old, CertificateNumber successor, RolloverStage stage, String newWithOld,
		String oldWithNew) {

	/** The rollover of a project, if one is under way. */
	public static Optional<CaRollover> of(Project project) {
		return Optional.ofNullable(project.plant().getRollover()).map(CaRollover::of);
	}

	private static CaRollover of(Rollover rollover) {
		return new CaRollover(rollover.getNumber(), rollover.getSuccessor(), rollover.getStage(),
				rollover.getNewWithOld(), rollover.getOldWithNew());
	}

	/** Whether a CA of a project is new and does not sign yet, since not everybody trusts it. */
	public static boolean isHeldBack(Project project, CertificateEntry ca) {
		return of(project)
				.filter(each -> each.stage() == RolloverStage.TRUST && each.successor().equals(ca.getNumber()))
				.isPresent();
	}

	/** Whether a certificate is one of the two CAs. */
	public boolean isAbout(CertificateNumber number) {
		return number.equals(old) || number.equals(successor);
	}

	/** Whether a CA is the old one, and nobody trusts it any more. */
	public boolean gaveWay(CertificateNumber ca) {
		return stage == RolloverStage.RETIRE && ca.equals(old);
	}

	/**
	 * Which CA of several of one name signs, whatever their numbers: the one with the higher rank. Others than the two
	 * have the lowest, such as that of another rollover that a merge has left.
	 */
	public int rank(CertificateNumber number) {
		CertificateNumber signing = stage == RolloverStage.TRUST ? old : successor;
		if (number.equals(signing)) {
			return 2;
		}
		return isAbout(number) ? 1 : 0;
	}

	/** The CAs that are trusted where one of them would be: both of them, and in the last stage the new one alone. */
	public List<CertificateNumber> trusted(CertificateNumber signingCa) {
		if (!isAbout(signingCa)) {
			return List.of(signingCa);
		}
		return stage == RolloverStage.RETIRE ? List.of(successor) : List.of(old, successor);
	}

	/**
	 * What a server presents: while certificates are issued anew, the new CA's certificate is that which the old CA
	 * signed, by which partners that know only one of the two find a path.
	 *
	 * @param chain of a server, end entity first
	 * @param newCa the certificate of the new CA
	 * @throws ProblemException if the certificate in the plan is damaged
	 */
	public List<X509Certificate> presented(List<X509Certificate> chain, X509Certificate newCa) throws ProblemException {
		boolean bridged = stage == RolloverStage.REISSUE && chain.size() > 1
				&& chain.get(chain.size() - 1).equals(newCa);
		if (!bridged) {
			return chain;
		}
		List<X509Certificate> presented = new ArrayList<>(chain.subList(0, chain.size() - 1));
		presented.add(certificate(newWithOld));
		return presented;
	}

	/**
	 * A certificate that is kept in a plan.
	 *
	 * @throws ProblemException if it is damaged
	 */
	public static X509Certificate certificate(String base64) throws ProblemException {
		String place = "plan of the rollover";
		try {
			return CertificateReader.read(Base64.getDecoder().decode(base64), place);
		} catch (IllegalArgumentException e) {
			throw new ProblemException(CompilerProblem.ROLLOVER_DAMAGED.at(Place.of(place)), e);
		}
	}
}
