// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import org.eclipse.emf.ecore.EObject;
import org.sealbench.common.CodeIdentity;
import org.sealbench.common.ProblemException;
import org.sealbench.common.secret.StationKey;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.pki.Certificates;
import org.sealbench.project.certificate.NumberBlock;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.integrity.EarlierSeals;
import org.sealbench.project.integrity.SealedContent;
import org.sealbench.project.storage.FileDigests;
import org.sealbench.project.storage.FileOperations;
import org.sealbench.project.storage.FileStore;
import org.sealbench.project.storage.ProvenFacts;

/**
 * An open project: its model, its certificates and keys, and the folder they are kept in. Nothing is written before
 * {@link #save()}, and that writes wholly or not at all. For use by one thread at a time.
 */
public final class Project implements AutoCloseable {

	/** What decides whether a seal fits. */
	private static final List<Class<?>> PROVING = List.of(Project.class, Certificates.class, Plant.class);

	private final ProjectFolder folder;
	private final FileStore files;
	private final Plant plant;
	private final Access access;
	private final CertificateManager certificates;
	private final StationClientIdentity localClient;
	private final FileDigests digests;
	private final StationKey station;
	private final Integrity integrity;
	private final AttachedFiles attached;
	private final ModelFiles model;
	private final ProjectProtection protection;
	private final OutsideChangeDecisions decisions;
	private final ProjectSaver saver;
	private final ModelExecutor executor;
	private boolean isView;

	Project(ProjectFolder folder, FileStore files, Plant plant, NumberBlock numbers, ModelExecutor executor) {
		this.folder = folder;
		this.files = files;
		this.plant = plant;
		this.executor = executor;
		SecureRandom random = new SecureRandom();
		LoginState login = new LoginState();
		this.access = new Access(plant, random, executor, login);
		Administrators administrators = new Administrators(plant, random, executor, access, login);
		PrivateKeyStore keys = new PrivateKeyStore(files, access);
		this.certificates = new CertificateManager(plant, files, keys, new LinkIdentity(files, keys, access), numbers);
		this.model = new ModelFiles(plant, certificates::lastNumber);
		this.localClient = new StationClientIdentity(files);
		this.attached = new AttachedFiles(files);
		this.digests = new FileDigests(folder, files);
		this.station = StationKey.ofThisUser();
		this.integrity = new Integrity(plant, files, access,
				new SealedContent(files, digests, certificates.unsaved(), model), new EarlierSeals(folder),
				new ProvenFacts(folder.local().resolve("sealed"), station, () -> CodeIdentity.of(PROVING)));
		this.protection = new ProjectProtection(plant, executor, access, administrators, keys, certificates, integrity);
		this.decisions = new OutsideChangeDecisions(plant, executor, access, administrators, integrity);
		this.saver = new ProjectSaver(plant, executor, files, digests,
				new ProjectSaver.Parts(model, certificates, attached), protection, integrity, decisions);
		files.seen(ProjectFolder.PLANT).ifPresent(content -> model.isAsIn(content, plant));
	}

	/**
	 * Opens the project in a folder, after finishing a save that was interrupted there.
	 *
	 * @throws ProblemException if there is no project, it cannot be read, or somebody keeps saving it
	 */
	public static Project open(Path root) throws ProblemException {
		return open(root, ModelExecutor.DIRECT);
	}

	/**
	 * As {@link #open(Path)}, for an owner with its own way to run changes of the model.
	 *
	 * @throws ProblemException if there is no project, it cannot be read, or somebody keeps saving it
	 */
	public static Project open(Path root, ModelExecutor executor) throws ProblemException {
		return new ProjectReader(FileOperations.ON_DISK, executor).open(root);
	}

	/**
	 * Opens a project to look at some of its devices: to be shown, and neither changed nor saved.
	 *
	 * @throws ProblemException if there is no project, or what is read of it cannot be read
	 */
	public static Project view(Path root, DeviceSelection devices) throws ProblemException {
		Project project = new ProjectReader(FileOperations.ON_DISK, ModelExecutor.DIRECT).open(root, devices);
		project.isView = true;
		return project;
	}

	/** Adds a device as its file holds it; the file is written again only after the device changed. */
	void addLoaded(Device device, byte[] content) {
		plant.getDevices().add(device);
		model.deviceFile(ProjectFolder.device(device.getName()), true);
		model.isAsIn(content, device);
	}

	public Path folder() {
		return folder.root();
	}

	public ProjectFolder layout() {
		return folder;
	}

	public Plant plant() {
		return plant;
	}

	public Optional<Device> device(String name) {
		return plant.getDevices().stream().filter(device -> device.getName().equals(name)).findFirst();
	}

	/** The names of all devices, in their order. */
	public List<String> deviceNames() {
		return plant.getDevices().stream().map(Device::getName).toList();
	}

	/** The content of a device's file as a save would write it; not to be changed. */
	public byte[] text(Device device) {
		return model.of(device);
	}

	/**
	 * The SHA-256 digest of a file as it was last read or written here, whatever its line ends; empty where there is
	 * none.
	 *
	 * @throws ProblemException if it cannot be read
	 */
	public Optional<String> digest(String path) throws ProblemException {
		return digests.of(path);
	}

	/** Reads many files for {@link #digest}, on all cores. */
	public void digestAhead(Collection<String> paths) {
		digests.readAhead(paths);
	}

	/** Has the next question about a file's digest look at the disk. */
	public void lookAgain() {
		digests.forget();
	}

	/** By which this station knows its own caches again. */
	public StationKey station() {
		return station;
	}

	public CertificateManager certificates() {
		return certificates;
	}

	public Access access() {
		return access;
	}

	/** This station's identity as an OPC UA client. */
	public StationClientIdentity localClient() {
		return localClient;
	}

	/** Text files of the project beside its model. */
	public AttachedFiles attached() {
		return attached;
	}

	/** Runs a change of the model the way the project's owner has set. */
	public void change(Runnable change) {
		executor.execute(change);
	}

	/** Protects the project, and changes who can log in to it. */
	public ProjectProtection protection() {
		return protection;
	}

	/** What was changed without a login. */
	public Integrity integrity() {
		if (isView) {
			throw new IllegalStateException("a view of some devices does not know what is missing");
		}
		return integrity;
	}

	/** Accepts and undoes what was changed without a login. */
	public OutsideChangeDecisions decisions() {
		return decisions;
	}

	/**
	 * Whether saving would write anything.
	 *
	 * @throws ProblemException if a file cannot be read
	 */
	public boolean isDirty() throws ProblemException {
		return saver.isDirty();
	}

	/**
	 * How many files of the plant, its devices and certificates saving would write or delete.
	 *
	 * @throws ProblemException if a file cannot be read
	 */
	public int unsaved() throws ProblemException {
		return saver.unsaved();
	}

	/** What a save would write and delete now. */
	SortedMap<String, Optional<byte[]>> own() throws ProblemException {
		return saver.own();
	}

	/** A device's file came or went by somebody else's hand. */
	void deviceFile(String path, boolean isThere) {
		model.deviceFile(path, isThere);
	}

	/** The open object is as its file holds it, and is not written again, in whatever form others wrote it. */
	void isAsIn(byte[] content, EObject open) {
		model.isAsIn(content, open);
	}

	/**
	 * Writes what changed.
	 *
	 * @throws ProblemException if a file was changed by somebody else meanwhile, cannot be written, or another save
	 *                          takes too long
	 */
	public void save() throws ProblemException {
		if (isView) {
			throw new IllegalStateException("a view of some devices cannot be saved");
		}
		saver.save();
	}

	/** How often it was saved since it was opened: what was there before a save is not what the files hold. */
	public int saves() {
		return saver.saves();
	}

	/** Logs out and forgets every decrypted key but those that are still to be saved. */
	public void lock() {
		access.logout();
		certificates.forgetKeys();
	}

	/** Forgets every key. Changes that were not saved are lost. */
	@Override
	public void close() {
		lock();
	}

	FileStore files() {
		return files;
	}
}
