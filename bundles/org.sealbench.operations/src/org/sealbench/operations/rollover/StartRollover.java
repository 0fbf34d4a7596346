// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.rollover;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.compiler.certificate.ServerRole;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Rollover;
import org.sealbench.operations.OperationProblem;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.ca.CrlUpdate;
import org.sealbench.operations.certificate.ca.IssuerFinder;
import org.sealbench.operations.certificate.ca.SigningCa;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.Credential;
import org.sealbench.pki.SignatureAlgorithm;
import org.sealbench.pki.issue.CertificateIssuer;
import org.sealbench.pki.issue.Renewal;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;
import org.sealbench.project.certificate.NewCertificate;

/**
 * Begins the rollover of a CA: makes the new one, of the same name and with another key, with its revocation list, and
 * the two certificates by which each vouches for the other (RFC 4210 §4.4), and enters it into the trust lists beside
 * the old one. Nothing is loaded, and nothing is signed by the new CA that anybody presents.
 */
public final class StartRollover {

	private static final int VALID_YEARS = 18;

	private final Tools tools;

	public StartRollover(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller. Cancelled, the project is as before.
	 *
	 * @param number    of the CA that shall go
	 * @param algorithm of the new CA's key, and as far as they allow of the certificates that it signs; empty: the
	 *                  kinds stay
	 */
	public Outcome<RolloverPlan> run(Project project, CertificateNumber number, Optional<KeyAlgorithm> algorithm,
			IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, "Starting the rollover", 2);
		return Outcome.attempt(OperationProblem.CANCELLED.at(Place.of("project " + project.plant().getName())), () -> {
			project.access().requireOpen();
			SigningCa old = candidate(project, number);
			KeyAlgorithm kind = algorithm.or(() -> KeyAlgorithm.of(old.certificate().getPublicKey()))
					.orElse(KeyAlgorithm.RSA_2048);
			progress.subTask("making a key");
			KeyPair key = tools.keyPairs().generate(List.of(kind), progress.split(1)).get(0);
			Made made = make(old, key);
			ModelTransaction.run(project, () -> enter(project, old, made, key.getPrivate(), algorithm));
			issueWhatIsTrustedByItself(project, progress);
			return Outcome.of(new ReadRollover(tools).read(project), curve(project, kind));
		});
	}

	private static List<Problem> curve(Project project, KeyAlgorithm kind) throws ProblemException {
		PlanModel plan = PlanModel.of(project);
		List<String> devices = project.plant().getDevices().stream().filter(ServerRole.OPCUA::isEnabled)
				.filter(device -> project.certificates().find(ServerRole.OPCUA.certificate(device))
						.filter(each -> each.getIssuer().equals(plan.old())).isPresent())
				.map(Device::getName).toList();
		return kind.isRsa() || devices.isEmpty() ? List.of()
				: List.of(RolloverProblem.CURVE_FOR_OPCUA.at(Place.of("rollover"), String.join(", ", devices)));
	}

	private void issueWhatIsTrustedByItself(Project project, SubMonitor progress) throws ProblemException {
		PlanModel plan = PlanModel.of(project);
		boolean done = false;
		try {
			new Reissue(plan, tools).issue(new Participants(plan, tools.clock().instant()).trustedOneByOne(),
					progress.split(1));
			done = true;
		} finally {
			if (!done) {
				Withdrawal.ofBegun(plan).run();
			}
		}
	}

	private SigningCa candidate(Project project, CertificateNumber number) throws ProblemException {
		Optional<PlanModel> present = PlanModel.find(project);
		String name = project.certificates().name(number);
		if (present.isPresent()) {
			throw new ProblemException(RolloverProblem.UNDER_WAY.at(Place.of(name),
					"certificate " + present.get().old(), "certificate " + present.get().successor()));
		}
		SigningCa old = SigningCa.of(project, number);
		if (!Certificates.isSelfSigned(old.certificate())) {
			throw new ProblemException(
					RolloverProblem.NOT_SELF_SIGNED.at(Place.of(name), Certificates.issuer(old.certificate())));
		}
		Instant now = tools.clock().instant();
		old.requireBegun(project, now);
		Instant end = old.certificate().getNotAfter().toInstant();
		if (now.isAfter(end)) {
			throw new ProblemException(RolloverProblem.EXPIRED.at(Place.of(name), end, number));
		}
		CertificateEntry newest = IssuerFinder.successor(project, project.certificates().entry(number));
		if (!newest.getNumber().equals(number)) {
			throw new ProblemException(RolloverProblem.SUPERSEDED.at(Place.of(name),
					project.certificates().name(newest.getNumber()), newest.getNumber()));
		}
		return old;
	}

	private record Made(X509Certificate certificate, X509Certificate newWithOld, X509Certificate oldWithNew) {
	}

	private Made make(SigningCa old, KeyPair key) throws ProblemException {
		CertificateIssuer issuer = new CertificateIssuer(tools.random());
		X509Certificate before = old.certificate();
		Instant from = tools.clock().instant().truncatedTo(ChronoUnit.DAYS);
		Instant until = from.atOffset(ZoneOffset.UTC).plusYears(VALID_YEARS).toInstant();
		X509Certificate certificate = issuer.renewSelfSigned(new Renewal(before, from, until, signature(before, key)),
				key);
		return new Made(certificate, cross(certificate, old.credential()),
				cross(before, new Credential(key.getPrivate(), List.of(certificate))));
	}

	/** That of the old CA unless it is weaker than what a new CA would get, or does not fit the key. */
	private static SignatureAlgorithm signature(X509Certificate before, KeyPair key) {
		return SignatureAlgorithm.of(before).filter(each -> each != SignatureAlgorithm.SHA1_RSA)
				.filter(each -> each.fits(key.getPublic())).orElseGet(() -> SignatureAlgorithm.forKey(key.getPublic()));
	}

	/** One CA vouches for another one, as long as both are valid. */
	X509Certificate cross(X509Certificate subject, Credential issuer) throws ProblemException {
		Instant from = later(subject.getNotBefore().toInstant(), issuer.certificate().getNotBefore().toInstant());
		Instant until = earlier(subject.getNotAfter().toInstant(), issuer.certificate().getNotAfter().toInstant());
		return new CertificateIssuer(tools.random()).cross(
				new Renewal(subject, from, until, SignatureAlgorithm.forKey(issuer.certificate().getPublicKey())),
				issuer);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	private void enter(Project project, SigningCa old, Made made, PrivateKey key, Optional<KeyAlgorithm> algorithm)
			throws ProblemException {
		CertificateEntry before = project.certificates().entry(old.number());
		CertificateEntry entry = project.certificates().add(new NewCertificate(made.certificate(), Optional.of(key),
				before.getStore(), before.getUsage(), before.getDevice(), CertificateNumber.NONE));
		Credential credential = new Credential(key, List.of(made.certificate()));
		project.certificates().crls().set(entry.getNumber(),
				new CrlUpdate(project, tools.clock().instant().truncatedTo(ChronoUnit.SECONDS))
						.next(new SigningCa(entry.getNumber(), credential), Optional.empty(), List.of()));
		Rollover rollover = ModelFactory.eINSTANCE.createRollover();
		rollover.setNumber(old.number());
		rollover.setSuccessor(entry.getNumber());
		rollover.setKeyAlgorithm(algorithm.map(KeyAlgorithm::label).orElse(""));
		rollover.setNewWithOld(base64(made.newWithOld()));
		rollover.setOldWithNew(base64(made.oldWithNew()));
		project.plant().setRollover(rollover);
		Reissue.trustBeside(CertificateUses.of(project.plant()).find(old.number()), old.number(), entry.getNumber());
	}

	static String base64(X509Certificate certificate) {
		return Base64.getEncoder().encodeToString(Certificates.der(certificate));
	}
}
