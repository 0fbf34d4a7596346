// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.storage.FileDigests;
import org.sealbench.project.storage.FileStore;
import org.sealbench.project.storage.FileStore.Basis;

/** What of an open project is not saved, and its saving, wholly or not at all. */
final class ProjectSaver {

	/** How often somebody else may save between reading the seals and writing them. */
	private static final int SEAL_TRIES = 5;

	private final Plant plant;
	private final ModelExecutor executor;
	private final FileStore files;
	private final FileDigests digests;
	private final Parts parts;
	private final ProjectProtection protection;
	private final Integrity integrity;
	private final OutsideChangeDecisions decisions;
	private int saves;

	/** What has files of its own in the project's folder. */
	record Parts(ModelFiles model, CertificateManager certificates, AttachedFiles attached) {

		SortedMap<String, Optional<byte[]>> ofPlant() throws ProblemException {
			SortedMap<String, Optional<byte[]>> wanted = new TreeMap<>();
			model.collect(wanted);
			certificates.collect(wanted);
			return wanted;
		}
	}

	ProjectSaver(Plant plant, ModelExecutor executor, FileStore files, FileDigests digests, Parts parts,
			ProjectProtection protection, Integrity integrity, OutsideChangeDecisions decisions) {
		this.plant = plant;
		this.executor = executor;
		this.files = files;
		this.digests = digests;
		this.parts = parts;
		this.protection = protection;
		this.integrity = integrity;
		this.decisions = decisions;
	}

	/** Whether saving would write anything. */
	boolean isDirty() throws ProblemException {
		SortedMap<String, Optional<byte[]>> wanted = parts.ofPlant();
		return !decisions.accepted().isEmpty() || parts.certificates().crls().lostNumbers()
				|| wanted.entrySet().stream().anyMatch(this::isChange)
				|| parts.attached().wanted().entrySet().stream().anyMatch(this::isChange);
	}

	/** How many files of the plant, its devices and certificates saving would write or delete. */
	int unsaved() throws ProblemException {
		return (int) parts.ofPlant().entrySet().stream().filter(this::isChange).count();
	}

	private boolean isChange(Map.Entry<String, Optional<byte[]>> file) {
		return file.getValue().isEmpty() ? files.exists(file.getKey())
				: files.differs(file.getKey(), file.getValue().get());
	}

	private static boolean isAboutSeals(Problem problem) {
		return problem.code() == ProjectProblem.CHANGED_OUTSIDE && problem.place().equals(Place.of(SealFile.PATH));
	}

	/** What a save would write and delete now. */
	SortedMap<String, Optional<byte[]>> own() throws ProblemException {
		SortedMap<String, Optional<byte[]>> own = parts.ofPlant();
		own.entrySet().removeIf(each -> each.getValue().isEmpty() ? files.seen(each.getKey()).isEmpty()
				: !files.differs(each.getKey(), each.getValue().get()));
		return own;
	}

	/** Writes what changed. */
	void save() throws ProblemException {
		protection.upgrade();
		if (parts.certificates().crls().lostNumbers()) {
			executor.execute(parts.certificates().crls()::keepNumbers);
		}
		SortedMap<String, Optional<byte[]>> wanted = parts.ofPlant();
		Optional<byte[]> sealsBefore = files.seen(SealFile.PATH);
		try {
			saveWithSeals(wanted);
		} catch (ProblemException e) {
			if (e.problem().code() != SavingProblem.UNFINISHED) {
				// The seals of others were read to be joined with ours, and not to be taken for known.
				files.restoreSeen(SealFile.PATH, sealsBefore);
			}
			throw e;
		}
		parts.model().saved();
		parts.certificates().saved();
		digests.forget();
		parts.attached().saved();
		integrity.saved();
		decisions.saved();
		saves++;
	}

	/** How often it was saved since it was opened: what was there before a save is not what the files hold. */
	int saves() {
		return saves;
	}

	private void saveWithSeals(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		boolean changing = wanted.entrySet().stream().anyMatch(this::isChange);
		wanted.putAll(parts.attached().wanted());
		for (int tries = SEAL_TRIES; tries > 0; tries--) {
			integrity.write(decisions.accepted(), changing)
					.ifPresent(seals -> wanted.put(SealFile.PATH, Optional.of(seals)));
			try {
				files.save(wanted, this::basis, parts.certificates()::reserveNumbers);
				break;
			} catch (ProblemException e) {
				// Somebody else saved another item after the seals were read.
				if (tries == 1 || !isAboutSeals(e.problem())) {
					throw e;
				}
			}
		}
	}

	/**
	 * What a change was decided on. One of devices that stay where they are needs nothing of the other ones, so that
	 * two people may work on two devices at the same time; every other one may have looked at all of them: who uses a
	 * certificate, whether an address is free.
	 */
	private Basis basis(Set<String> changed) {
		return changed.stream().allMatch(this::isWithinDevice) ? Basis.OWN_DEVICES : Basis.ALL;
	}

	private boolean isWithinDevice(String path) {
		if (path.equals(SealFile.PATH)) {
			return true;
		}
		Optional<Device> device = plant.getDevices().stream()
				.filter(each -> ProjectFolder.device(each.getName()).equals(path)).findFirst();
		Optional<byte[]> before = files.seen(path);
		if (device.isEmpty() || before.isEmpty()) {
			return false;
		}
		try {
			Device was = ModelFile.read(before.get(), path, Device.class);
			return new EcoreUtil.EqualityHelper().equals(List.<EObject>copyOf(was.getInterfaces()),
					List.<EObject>copyOf(device.get().getInterfaces()));
		} catch (ProblemException e) {
			return false;
		}
	}
}
