// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations.replacement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.sealbench.common.Outcome;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.compiler.certificate.CertificateEntries;
import org.sealbench.compiler.certificate.ModelTransaction;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.model.Device;
import org.sealbench.model.DeviceReplacement;
import org.sealbench.operations.Tools;
import org.sealbench.operations.certificate.CertificateChange;
import org.sealbench.operations.certificate.CertificateSummaries;
import org.sealbench.operations.certificate.CertificateSummary;
import org.sealbench.operations.certificate.DownloadNeeded;
import org.sealbench.operations.certificate.ca.RevokeCertificate;
import org.sealbench.operations.device.Devices;
import org.sealbench.operations.download.ReplacementProblem;
import org.sealbench.pki.Certificates;
import org.sealbench.pki.RevocationReason;
import org.sealbench.project.Project;
import org.sealbench.project.certificate.CertificateUses;

/**
 * Gives the replacement of a device up. Before new hardware was loaded, the device presents its old certificates again,
 * and those made for the new hardware, which may hold their keys, are revoked; afterwards the new hardware stays, and
 * who was not told yet is named. Asks no device. Needs a login in a protected project.
 */
public final class GiveUpReplacement {

	private final Tools tools;

	public GiveUpReplacement(Tools tools) {
		this.tools = tools;
	}

	/**
	 * Changes the model; saving is up to the caller.
	 *
	 * @return what the device presents from now on, and the devices to be loaded for it
	 */
	public Outcome<CertificateChange> run(Project project, String name) {
		return Outcome.attempt(() -> {
			Device device = Devices.named(project, name);
			project.access().requireOpen();
			DeviceReplacement replacement = device.getReplacement();
			if (replacement == null) {
				return Outcome.failed(ReplacementProblem.NOT_BEGUN.at(Place.of(name), name));
			}
			List<Problem> notes = new ArrayList<>();
			CertificateChange change = replacement.isLoaded() ? close(project, device, replacement, notes)
					: goBack(project, device, replacement, notes);
			notes.addAll(DownloadNeeded.notes(change.devices()));
			return Outcome.of(change, notes);
		});
	}

	/** The new hardware is in its place: the procedure ends, and what it had left to do is said. */
	private CertificateChange close(Project project, Device device, DeviceReplacement replacement, List<Problem> notes)
			throws ProblemException {
		List<CertificateNumber> made = List.copyOf(replacement.getSuccessors());
		notes.add(ReplacementProblem.GIVEN_UP.at(Place.of(device.getName()), "the new hardware stays",
				"Load the devices that trust it by its certificate when they can be reached."));
		for (CertificateNumber each : replacement.getReplaced()) {
			Optional<CertificateEntry> entry = project.certificates().find(each);
			if (entry.isPresent() && !CertificateEntries.isRevoked(entry.get())) {
				notes.add(staysValid(project, each, "the old hardware"));
			}
		}
		project.change(() -> device.setReplacement(null));
		return new CertificateChange(summaries(project, made), partners(project, device, made));
	}

	/** The old hardware is still the device. */
	private CertificateChange goBack(Project project, Device device, DeviceReplacement replacement, List<Problem> notes)
			throws ProblemException {
		List<CertificateNumber> made = List.copyOf(replacement.getSuccessors());
		GivenBackPlaces places = new GivenBackPlaces(device, replacement);
		List<CertificateNumber> again = places.certificates();
		for (CertificateNumber each : again) {
			requireUsable(project, device, each);
		}
		notes.add(ReplacementProblem.GIVEN_UP.at(Place.of(device.getName()), "the device presents its old certificates",
				"Reset hardware that was loaded with the new ones already, or replace with it once more."));
		List<String> devices = new ArrayList<>();
		CertificateUses uses = CertificateUses.of(project.plant());
		// Signing a list can fail, and what follows cannot.
		for (CertificateNumber each : made) {
			withdraw(project, device, each, devices, notes);
		}
		ModelTransaction.run(project,
				() -> places.giveBack(uses).stream().filter(each -> !devices.contains(each)).forEach(devices::add));
		return new CertificateChange(summaries(project, again), devices);
	}

	private void requireUsable(Project project, Device device, CertificateNumber number) throws ProblemException {
		Optional<CertificateEntry> entry = project.certificates().find(number);
		String obstacle = entry.isEmpty() ? "is not in the project any more"
				: CertificateEntries.isRevoked(entry.get()) ? "is revoked"
						: !entry.get().isPrivateKey() ? "has no private key here"
								: project.certificates().certificate(number).getNotAfter().toInstant()
										.isBefore(tools.clock().instant()) ? "is over" : "";
		if (!obstacle.isEmpty()) {
			throw new ProblemException(ReplacementProblem.CANNOT_GO_BACK.at(Place.of(device.getName()), number,
					obstacle, device.getName()));
		}
	}

	/** Nobody is to believe a certificate whose key may be in hardware that does not take the place. */
	private void withdraw(Project project, Device device, CertificateNumber number, List<String> devices,
			List<Problem> notes) throws ProblemException {
		Optional<CertificateEntry> entry = project.certificates().find(number);
		if (entry.isEmpty() || CertificateEntries.isRevoked(entry.get())
				|| !ReplacedCertificates.canBeOf(project, device, entry.get())) {
			return;
		}
		Optional<Problem> obstacle = new RevokeCertificate(tools).obstacle(project, number);
		if (obstacle.isPresent()) {
			notes.add(staysValid(project, number, "the new hardware"));
			return;
		}
		Outcome<CertificateChange> revoked = new RevokeCertificate(tools).run(project, number,
				RevocationReason.CESSATION_OF_OPERATION);
		if (revoked.result().isEmpty()) {
			throw new ProblemException(revoked.problems().get(0));
		}
		revoked.get().devices().stream().filter(each -> !devices.contains(each)).forEach(devices::add);
	}

	/** That hardware may hold the key of a certificate that counts, and what can be done by whom. */
	private Problem staysValid(Project project, CertificateNumber number, String hardware) throws ProblemException {
		Optional<Problem> obstacle = new RevokeCertificate(tools).obstacle(project, number);
		boolean isSelfSigned = Certificates.isSelfSigned(project.certificates().certificate(number));
		String remedy = isSelfSigned ? "Take it out of what trusts it."
				: obstacle.map(Problem::remedy)
						.orElse("Revoke it ('sealbench cert revoke " + number + " --everywhere').");
		return ReplacementProblem.STAYS_VALID.at(Place.of(project.certificates().name(number)), number, hardware,
				obstacle.map(Problem::message).orElse("it was not revoked yet"), remedy);
	}

	private static List<String> partners(Project project, Device device, List<CertificateNumber> made) {
		CertificateUses uses = CertificateUses.of(project.plant());
		return made.stream().flatMap(each -> DownloadNeeded.devices(uses.find(each)).stream())
				.filter(each -> !each.equals(device.getName())).distinct().toList();
	}

	private static List<CertificateSummary> summaries(Project project, List<CertificateNumber> numbers)
			throws ProblemException {
		List<CertificateEntry> entries = new ArrayList<>();
		numbers.forEach(each -> project.certificates().find(each).ifPresent(entries::add));
		return CertificateSummaries.of(project, entries);
	}
}
