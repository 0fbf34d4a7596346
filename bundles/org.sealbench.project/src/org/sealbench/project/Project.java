package org.sealbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.Device;
import org.sealbench.model.Plant;
import org.sealbench.model.files.ModelFile;

/**
 * An open project: its model, its certificates and keys, and the folder they are kept in. Nothing is written before
 * {@link #save()}, and that writes wholly or not at all. For use by one thread at a time.
 */
public final class Project implements AutoCloseable {

	private final ProjectFolder folder;
	private final FileStore files;
	private final Plant plant;
	private final Access access;
	private final ProjectKeys keys;
	private final CertificateManager certificates;
	private final LocalClient localClient;
	private final Set<String> deviceFiles = new HashSet<>();
	private Consumer<Runnable> changer = Runnable::run;

	Project(ProjectFolder folder, FileStore files, Plant plant) {
		this.folder = folder;
		this.files = files;
		this.plant = plant;
		SecureRandom random = new SecureRandom();
		this.access = new Access(plant, random);
		this.keys = new ProjectKeys(files, access);
		this.certificates = new CertificateManager(plant, files, keys);
		this.localClient = new LocalClient(files);
	}

	/** Opens the project in a folder, after finishing a save that was interrupted there. */
	public static Project open(Path root) throws ProblemException {
		ProjectFolder folder = new ProjectFolder(root.toAbsolutePath().normalize());
		FileStore files = new FileStore(folder);
		if (!files.exists(ProjectFolder.PLANT)) {
			throw new ProblemException(ProjectProblem.NO_PROJECT.at(Place.of(root.toString())));
		}
		recover(folder);
		Plant plant = ModelFile.read(files.read(ProjectFolder.PLANT), ProjectFolder.PLANT, Plant.class);
		Project project = new Project(folder, files, plant);
		for (String path : folder.deviceFiles()) {
			Device device = ModelFile.read(files.read(path), path, Device.class);
			if (!path.equals(ProjectFolder.device(device.getName()))) {
				throw new ProblemException(ProjectProblem.NAME_IN_FILE.at(Place.of(path), device.getName()));
			}
			plant.getDevices().add(device);
			project.deviceFiles.add(path);
		}
		return project;
	}

	private static void recover(ProjectFolder folder) throws ProblemException {
		Journal journal = new Journal(folder.root());
		if (!journal.isPending()) {
			return;
		}
		try (ProjectLock lock = ProjectLock.acquire(folder)) {
			journal.finish();
		} catch (IOException e) {
			throw new ProblemException(
					ProjectProblem.JOURNAL_DAMAGED.at(Place.of(folder.root().toString()), IoReason.of(e)), e);
		}
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

	public CertificateManager certificates() {
		return certificates;
	}

	public Access access() {
		return access;
	}

	/** This station's identity as an OPC UA client. */
	public LocalClient localClient() {
		return localClient;
	}

	/**
	 * Says how the model may be changed: the workbench hands the change to its user interface thread, others run it at
	 * once.
	 */
	public void setChanger(Consumer<Runnable> changer) {
		this.changer = changer;
	}

	/** Changes the model the way the project's owner wants it done. */
	public void change(Runnable change) {
		changer.accept(change);
	}

	/**
	 * Protects the project and encrypts the keys that it has; they are rewritten by the next save.
	 *
	 * @return the recovery key, to be shown once and wiped
	 */
	public char[] protect(String user, char[] password) throws ProblemException {
		keys.moveToProtected(access.isProtected() ? List.of() : certificates.keyNames());
		return access.protect(user, password);
	}

	/** Whether saving would write anything. */
	public boolean isDirty() throws ProblemException {
		SortedMap<String, Optional<byte[]>> wanted = wanted();
		return wanted.entrySet().stream().anyMatch(file -> file.getValue().isEmpty() ? files.exists(file.getKey())
				: files.differs(file.getKey(), file.getValue().get()));
	}

	/** Writes what changed. */
	public void save() throws ProblemException {
		SortedMap<String, Optional<byte[]>> wanted = wanted();
		files.save(wanted);
		deviceFiles.clear();
		plant.getDevices().forEach(device -> deviceFiles.add(ProjectFolder.device(device.getName())));
		certificates.saved();
	}

	private SortedMap<String, Optional<byte[]>> wanted() throws ProblemException {
		SortedMap<String, Optional<byte[]>> wanted = new TreeMap<>();
		deviceFiles.forEach(path -> wanted.put(path, Optional.empty()));
		for (Device device : plant.getDevices()) {
			wanted.put(ProjectFolder.device(device.getName()), Optional.of(ModelFile.write(device)));
		}
		wanted.put(ProjectFolder.PLANT, Optional.of(ModelFile.write(plantFile())));
		certificates.collect(wanted);
		return wanted;
	}

	/** The plant as its file has it: undoing may take the count of certificate numbers back, the file does not follow. */
	private Plant plantFile() {
		if (plant.getLastCertificateNumber() == certificates.lastNumber()) {
			return plant;
		}
		Plant file = EcoreUtil.copy(plant);
		file.setLastCertificateNumber(certificates.lastNumber());
		return file;
	}

	/** Forgets every key. Changes that were not saved are lost. */
	@Override
	public void close() {
		access.logout();
		certificates.forgetKeys();
	}

	FileStore files() {
		return files;
	}
}
