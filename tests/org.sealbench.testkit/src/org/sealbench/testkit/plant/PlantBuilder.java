// SPDX-License-Identifier: EPL-2.0
package org.sealbench.testkit.plant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.common.Outcome;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.operations.Tools;
import org.sealbench.operations.access.ProtectProject;
import org.sealbench.operations.device.AddDevice;
import org.sealbench.operations.device.DeviceRequest;
import org.sealbench.operations.project.NewProject;
import org.sealbench.operations.setting.SetDevice;
import org.sealbench.pki.key.KeyAlgorithm;
import org.sealbench.project.Project;
import org.sealbench.testkit.ProjectBuilder;

/**
 * A project on disk for a test, made step by step as users make it, each step at once. It is named {@code plant}; what
 * fails ends the test.
 */
public final class PlantBuilder {

	private final Tools tools;
	private final Project project;

	private PlantBuilder(Tools tools, Project project) {
		this.tools = tools;
		this.project = project;
	}

	/** A new project in a folder that is empty or not there yet. */
	public static PlantBuilder in(Path folder) {
		return in(folder, Tools.standard());
	}

	/** @param tools with the clock that everything in the project follows */
	public static PlantBuilder in(Path folder, Tools tools) {
		return new PlantBuilder(tools, require(new NewProject(tools).run(folder, "plant")));
	}

	/** More of a project that is there. */
	public static PlantBuilder of(Project project, Tools tools) {
		return new PlantBuilder(tools, project);
	}

	/** What keys are made from now on; protecting makes RSA keys in any case. */
	public PlantBuilder keys(KeyAlgorithm algorithm) {
		project.plant().getSettings().setKeyAlgorithm(algorithm.label());
		return this;
	}

	/** Protects the project, which makes CA 1 (SHA-1) and CA 2 (SHA-256); the usual administrator is logged in. */
	public PlantBuilder protect() {
		return protect(ProjectBuilder.ADMINISTRATOR, ProjectBuilder.PASSWORD);
	}

	public PlantBuilder protect(String user, String password) {
		require(new ProtectProject(tools).run(project, user, password.toCharArray(), new NullProgressMonitor()));
		return this;
	}

	/** @param settings such as {@code webserver.enabled=true} */
	public PlantBuilder device(String name, String address, String... settings) {
		return device(new DeviceRequest(name, List.of(address), List.of(), ""), settings);
	}

	public PlantBuilder device(DeviceRequest request, String... settings) {
		require(new AddDevice().run(project, request));
		if (settings.length > 0) {
			require(new SetDevice(tools).run(project, request.name(), List.of(settings), () -> null, true));
		}
		return this;
	}

	/** The project, not saved since its last step that saves. */
	public Project open() {
		return project;
	}

	/** The project, saved and open. */
	public Project saved() {
		return ProjectBuilder.of(project).saved();
	}

	/** Saves and closes the project. */
	public void close() {
		ProjectBuilder.of(project).close();
	}

	/** Copies a protected project without devices, which is made once in a JVM: protecting takes its time. */
	public static void copyProtected(Path to) {
		copy(Template.FOLDER, to);
	}

	/**
	 * Copies a project as if it had been made there: which numbers it took stays behind, so that they go on from the
	 * last certificate.
	 */
	public static void copy(Path from, Path to) {
		try (Stream<Path> all = Files.walk(from)) {
			for (Path each : all.filter(file -> !file.equals(from.resolve(".sealbench/numbers"))).toList()) {
				Path target = to.resolve(from.relativize(each).toString());
				if (Files.isDirectory(each)) {
					Files.createDirectories(target);
				} else {
					Files.copy(each, target);
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static <T> T require(Outcome<T> outcome) {
		Optional<Problem> error = outcome.firstError();
		if (error.isPresent()) {
			throw new IllegalStateException(new ProblemException(error.get()));
		}
		return outcome.get();
	}

	/** The project that is copied; it goes when the JVM ends. */
	private static final class Template {

		static final Path FOLDER = make();

		private static Path make() {
			try {
				Path folder = Files.createTempDirectory("protected-plant");
				Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
				in(folder).protect().close();
				return folder;
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}

		private static void delete(Path folder) {
			try (Stream<Path> all = Files.walk(folder)) {
				for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(each);
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
	}
}
