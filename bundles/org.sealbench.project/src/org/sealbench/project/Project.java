// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.CodeIdentity;
import org.sealbench.common.Place;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.secret.StationKey;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;
import org.sealbench.pki.Certificates;
import org.sealbench.project.access.PasswordPolicy;
import org.sealbench.project.certificate.NumberBlock;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.folder.SavingProblem;
import org.sealbench.project.integrity.EarlierSeals;
import org.sealbench.project.integrity.IntegrityProblem;
import org.sealbench.project.integrity.SealFile;
import org.sealbench.project.integrity.SealRestorer;
import org.sealbench.project.integrity.SealedContent;
import org.sealbench.project.integrity.SealedItems;
import org.sealbench.project.integrity.UnsealedChange;
import org.sealbench.project.storage.FileDigests;
import org.sealbench.project.storage.FileOperations;
import org.sealbench.project.storage.FileStore;
import org.sealbench.project.storage.ProvenFacts;
import org.sealbench.project.storage.FileStore.Basis;

/**
 * An open project: its model, its certificates and keys, and the folder they are kept in. Nothing is written before
 * {@link #save()}, and that writes wholly or not at all. For use by one thread at a time.
 */
public final class Project implements AutoCloseable {

	/** How often somebody else may save between reading the seals and writing them. */
	private static final int SEAL_TRIES = 5;

	/** What decides whether a seal fits. */
	private static final List<Class<?>> PROVING = List.of(Project.class, Certificates.class, Plant.class);

	private final ProjectFolder folder;
	private final FileStore files;
	private final Plant plant;
	private final Access access;
	private final Administrators administrators;
	private final PrivateKeyStore keys;
	private final CertificateManager certificates;
	private final StationClientIdentity localClient;
	private final FileDigests digests;
	private final StationKey station;
	private final Integrity integrity;
	private final AttachedFiles attached;
	private final ModelFiles model;
	private final Set<String> accepted = new TreeSet<>();
	private final ModelExecutor executor;
	private boolean isView;
	private int saves;

	Project(ProjectFolder folder, FileStore files, Plant plant, NumberBlock numbers, ModelExecutor executor) {
		this.folder = folder;
		this.files = files;
		this.plant = plant;
		this.executor = executor;
		SecureRandom random = new SecureRandom();
		LoginState login = new LoginState();
		this.access = new Access(plant, random, executor, login);
		this.administrators = new Administrators(plant, random, executor, access, login);
		this.keys = new PrivateKeyStore(files, access);
		this.certificates = new CertificateManager(plant, files, keys, new LinkIdentity(files, keys, access), numbers);
		this.model = new ModelFiles(plant, certificates::lastNumber);
		this.localClient = new StationClientIdentity(files);
		this.attached = new AttachedFiles(files);
		this.digests = new FileDigests(folder, files);
		this.station = StationKey.ofThisUser();
		this.integrity = new Integrity(plant, files, access,
				new SealedContent(files, digests, certificates.unsaved(), model), new EarlierSeals(folder),
				new ProvenFacts(folder.local().resolve("sealed"), station, () -> CodeIdentity.of(PROVING)));
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

	/**
	 * Protects the project and encrypts the keys that it has; they are rewritten by the next save.
	 *
	 * @return the recovery key, to be shown once and wiped
	 * @throws ProblemException if it is protected already, or the name or the password is not acceptable
	 */
	public char[] protect(String user, char[] password) throws ProblemException {
		integrity.sealEverything();
		keys.moveToProtected(access.isProtected() ? List.of() : certificates.keyNames());
		if (!access.isProtected()) {
			certificates.link().moveToProtected();
		}
		return administrators.protect(user, password);
	}

	/**
	 * Adds an administrator; needs a login, and takes effect with the next save, as all of these do.
	 *
	 * @throws ProblemException if nobody is logged in, or the name or the password is not acceptable
	 */
	public void addAdministrator(String user, char[] password) throws ProblemException {
		administrators.add(user, password);
	}

	/**
	 * Sets an administrator's password, one's own or another's; needs a login.
	 *
	 * @throws ProblemException if nobody is logged in, there is no such administrator, or the password is not
	 *                          acceptable
	 */
	public void setPassword(String user, char[] password) throws ProblemException {
		administrators.setPassword(user, password);
	}

	/**
	 * Sets how long new passwords have to be; needs a login.
	 *
	 * @throws ProblemException if nobody is logged in, or the length is out of range
	 */
	public void setMinimumPasswordLength(int length) throws ProblemException {
		access.requireOpen();
		PasswordPolicy.requireValidMinimum(length);
		change(() -> plant.getProtection().setMinimumPasswordLength(length));
	}

	/**
	 * Removes an administrator and exchanges the project key: every private key is encrypted again. Needs a login.
	 *
	 * @return a new recovery key, to be shown once and wiped, where the old one cannot be kept
	 * @throws ProblemException if nobody is logged in, there is no such administrator or no other one, or changes are
	 *                          undecided
	 */
	public Optional<char[]> removeAdministrator(String user) throws ProblemException {
		access.requireOpen();
		upgrade();
		integrity.requireDecided();
		keys.reencrypt(certificates.keyNames());
		String sealedWith = integrity.key();
		administrators.remove(user);
		integrity.sealEverythingAnew(sealedWith);
		return administrators.needsRecoveryKey() ? Optional.of(administrators.renewRecoveryKey()) : Optional.empty();
	}

	/** What was changed without a login. */
	public Integrity integrity() {
		if (isView) {
			throw new IllegalStateException("a view of some devices does not know what is missing");
		}
		return integrity;
	}

	/**
	 * Accepts outside changes; needs a login, and takes effect with the next save. The project key is wrapped for an
	 * administrator who is accepted.
	 *
	 * @throws ProblemException if nobody is logged in, or there is no such change
	 */
	public void accept(Collection<String> items) throws ProblemException {
		access.requireOpen();
		requireChanges(items);
		for (String item : items) {
			accepted.add(item);
			if (item.startsWith(SealedItems.ADMINISTRATOR)) {
				administrators.wrapFor(item.substring(SealedItems.ADMINISTRATOR.length()));
			}
		}
	}

	/**
	 * Undoes outside changes: restores the items as an administrator last left them; needs a login, and takes effect
	 * with the next save.
	 *
	 * @throws ProblemException if nobody is logged in, there is no such change, or what was sealed cannot be restored
	 */
	public void undo(Collection<String> items) throws ProblemException {
		access.requireOpen();
		Map<String, UnsealedChange> changes = requireChanges(items);
		for (String item : items) {
			restore(item);
			if (changes.get(item).kind() == UnsealedChange.Kind.PUT_BACK) {
				// The seal that is missing is made anew, after the one that is there.
				accepted.add(item);
			}
		}
	}

	/**
	 * As {@link #accept(Collection)}, for one.
	 *
	 * @throws ProblemException as there
	 */
	public void accept(String item) throws ProblemException {
		accept(List.of(item));
	}

	/**
	 * As {@link #undo(Collection)}, for one.
	 *
	 * @throws ProblemException as there
	 */
	public void undo(String item) throws ProblemException {
		undo(List.of(item));
	}

	private void restore(String item) throws ProblemException {
		Optional<String> sealed = integrity.sealed(item);
		SealRestorer restorer = new SealRestorer(plant);
		List<ProblemException> failure = new ArrayList<>();
		change(() -> {
			try {
				restorer.restore(item, sealed);
			} catch (ProblemException e) {
				failure.add(e);
			}
		});
		if (!failure.isEmpty()) {
			throw failure.get(0);
		}
		if (!integrity.has(item, sealed)) {
			throw new ProblemException(IntegrityProblem.CANNOT_UNDO.at(Place.of(item), "its file is another one"));
		}
	}

	private Map<String, UnsealedChange> requireChanges(Collection<String> items) throws ProblemException {
		Map<String, UnsealedChange> changes = integrity.changes().stream()
				.collect(Collectors.toMap(UnsealedChange::item, each -> each));
		for (String item : items) {
			if (!changes.containsKey(item)) {
				throw new ProblemException(
						IntegrityProblem.NO_SUCH_CHANGE.at(Place.of("project " + plant.getName()), item));
			}
		}
		return changes;
	}

	/**
	 * Creates a new recovery key, to be shown once and wiped; the old one is no longer valid. Needs a login.
	 *
	 * @throws ProblemException if nobody is logged in
	 */
	public char[] renewRecoveryKey() throws ProblemException {
		return administrators.renewRecoveryKey();
	}

	/**
	 * Whether saving would write anything.
	 *
	 * @throws ProblemException if a file cannot be read
	 */
	public boolean isDirty() throws ProblemException {
		SortedMap<String, Optional<byte[]>> wanted = wanted();
		return !accepted.isEmpty() || certificates.lostCrlNumbers()
				|| wanted.entrySet().stream().anyMatch(this::isChange)
				|| attached.wanted().entrySet().stream().anyMatch(this::isChange);
	}

	/**
	 * How many files of the plant, its devices and certificates saving would write or delete.
	 *
	 * @throws ProblemException if a file cannot be read
	 */
	public int unsaved() throws ProblemException {
		return (int) wanted().entrySet().stream().filter(this::isChange).count();
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
		SortedMap<String, Optional<byte[]>> own = wanted();
		own.entrySet().removeIf(each -> each.getValue().isEmpty() ? files.seen(each.getKey()).isEmpty()
				: !files.differs(each.getKey(), each.getValue().get()));
		return own;
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
		upgrade();
		if (certificates.lostCrlNumbers()) {
			change(certificates::keepCrlNumbers);
		}
		SortedMap<String, Optional<byte[]>> wanted = wanted();
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
		model.saved();
		certificates.saved();
		digests.forget();
		attached.saved();
		integrity.saved();
		accepted.clear();
		saves++;
	}

	/** How often it was saved since it was opened: what was there before a save is not what the files hold. */
	public int saves() {
		return saves;
	}

	private void saveWithSeals(SortedMap<String, Optional<byte[]>> wanted) throws ProblemException {
		boolean changing = wanted.entrySet().stream().anyMatch(this::isChange);
		wanted.putAll(attached.wanted());
		for (int tries = SEAL_TRIES; tries > 0; tries--) {
			integrity.write(accepted, changing).ifPresent(seals -> wanted.put(SealFile.PATH, Optional.of(seals)));
			try {
				files.save(wanted, this::basis, certificates::reserveNumbers);
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

	/** A project with the first format of protection has no seals yet; it gets them with the key pairs. */
	private void upgrade() {
		if (access.isUpgrading() && !integrity.hasSeals()) {
			integrity.sealEverything();
		}
		change(access::upgradeNow);
	}

	private SortedMap<String, Optional<byte[]>> wanted() throws ProblemException {
		SortedMap<String, Optional<byte[]>> wanted = new TreeMap<>();
		model.collect(wanted);
		certificates.collect(wanted);
		return wanted;
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
