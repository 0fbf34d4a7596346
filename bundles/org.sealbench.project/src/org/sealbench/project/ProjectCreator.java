// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.sealbench.common.IoReason;
import org.sealbench.common.Place;
import org.sealbench.common.ProblemException;
import org.sealbench.model.ModelFactory;
import org.sealbench.model.Plant;
import org.sealbench.project.certificate.NumberBlock;
import org.sealbench.project.folder.GitFiles;
import org.sealbench.project.folder.NameSyntax;
import org.sealbench.project.folder.ProjectFolder;
import org.sealbench.project.folder.ProjectProblem;
import org.sealbench.project.storage.FileStore;

/** Creates a new project: the plant file, git's configuration of the folder, and the project's own link certificate. */
public final class ProjectCreator {

	private final InstantSource clock;
	private final SecureRandom random;
	private final ModelExecutor executor;

	/** Creates projects whose models are changed at once. */
	public ProjectCreator(InstantSource clock, SecureRandom random) {
		this(clock, random, ModelExecutor.DIRECT);
	}

	/** @param executor runs changes of the models of created projects */
	public ProjectCreator(InstantSource clock, SecureRandom random, ModelExecutor executor) {
		this.clock = clock;
		this.random = random;
		this.executor = executor;
	}

	/**
	 * Creates and saves a project in a folder that is empty or does not exist yet.
	 *
	 * @throws ProblemException if the name is malformed, the folder holds something, or it cannot be written
	 */
	public Project create(Path root, String name) throws ProblemException {
		return create(root, name, false);
	}

	/**
	 * As above.
	 *
	 * @param keepsNumbers whether the numbers 1 and 2 are kept for the CAs of a protection to come
	 * @throws ProblemException if the name is malformed, the folder holds something, or it cannot be written
	 */
	public Project create(Path root, String name, boolean keepsNumbers) throws ProblemException {
		NameSyntax.requireValid("project", name);
		ProjectFolder folder = new ProjectFolder(root.toAbsolutePath().normalize());
		checkFree(folder);
		Plant plant = ModelFactory.eINSTANCE.createPlant();
		plant.setFormatVersion(1);
		plant.setName(name);
		plant.setSettings(ModelFactory.eINSTANCE.createCertificateSettings());
		Project project = new Project(folder, new FileStore(folder), plant, NumberBlock.ofNewProject(folder), executor);
		if (keepsNumbers) {
			project.certificates().keepNumbersForCas();
		}
		new LinkCredentialIssuer(clock, random).ensure(project);
		TreeMap<String, Optional<byte[]>> extras = new TreeMap<>();
		for (GitFiles each : GitFiles.values()) {
			if (project.files().exists(each.path())) {
				// As an earlier attempt left it.
				project.files().read(each.path());
			}
			extras.put(each.path(), Optional.of(bytes(each)));
		}
		createFolder(folder);
		project.files().save(extras);
		project.save();
		return project;
	}

	private static void checkFree(ProjectFolder folder) throws ProblemException {
		Place place = Place.of(folder.root().toString());
		if (Files.exists(folder.file(ProjectFolder.PLANT))) {
			throw new ProblemException(ProjectProblem.ALREADY_A_PROJECT.at(place));
		}
		if (!Files.exists(folder.root())) {
			return;
		}
		try (Stream<Path> content = Files.list(folder.root())) {
			for (Path each : content.toList()) {
				if (!mayBeThere(each)) {
					throw new ProblemException(ProjectProblem.FOLDER_NOT_EMPTY.at(place));
				}
			}
		} catch (IOException e) {
			throw new ProblemException(ProjectProblem.CANNOT_READ.at(place, IoReason.of(e)), e);
		}
	}

	/**
	 * A fresh clone of an empty repository is a good place for a project, and so is what an attempt left that a full
	 * disk ended: its lock and git's configuration.
	 */
	private static boolean mayBeThere(Path file) throws IOException {
		String name = file.getFileName().toString();
		if (name.equals(".git") || name.equals(ProjectFolder.LOCAL)) {
			return true;
		}
		for (GitFiles each : GitFiles.values()) {
			if (name.equals(each.path())) {
				return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes(each));
			}
		}
		return false;
	}

	private static void createFolder(ProjectFolder folder) throws ProblemException {
		try {
			Files.createDirectories(folder.root());
		} catch (IOException e) {
			throw new ProblemException(
					ProjectProblem.CANNOT_WRITE.at(Place.of(folder.root().toString()), IoReason.of(e)), e);
		}
	}

	private static byte[] bytes(GitFiles file) {
		return file.content().getBytes(StandardCharsets.UTF_8);
	}
}
