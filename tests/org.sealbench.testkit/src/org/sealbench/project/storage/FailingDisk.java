// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.sealbench.common.ProblemException;
import org.sealbench.project.ModelExecutor;
import org.sealbench.project.Project;
import org.sealbench.project.ProjectReader;

/**
 * A disk that fails at one step of a save, and afterwards at every one if the process is to be dead from there on. It
 * is in the package of what it stands in for, which nobody else shall see.
 */
public final class FailingDisk implements FileOperations {

	/** What happens at the step. */
	public enum Failure {
		/** The step fails, for example for want of space; the process goes on. */
		ONCE,
		/** The process is dead before the step. */
		DEAD,
		/** A write comes to half of its content, and the process is dead. */
		TORN
	}

	private final int failing;
	private final Failure failure;
	private final List<Integer> writes = new ArrayList<>();
	private int steps;
	private boolean dead;

	/** @param failing number of the step, from 1; 0 for none */
	public FailingDisk(int failing, Failure failure) {
		this.failing = failing;
		this.failure = failure;
	}

	/** Opens a project that is saved on this disk. */
	public Project open(Path root) throws ProblemException {
		return new ProjectReader(this, ModelExecutor.DIRECT).open(root);
	}

	/** How many steps there were. */
	public synchronized int steps() {
		return steps;
	}

	/** The numbers of the steps that can be torn; elsewhere that is no other failure than a dead process. */
	public synchronized List<Integer> writes() {
		return List.copyOf(writes);
	}

	private synchronized void written() {
		writes.add(steps + 1);
	}

	private synchronized void step() throws IOException {
		steps++;
		if (dead || steps == failing) {
			dead = failure != Failure.ONCE;
			throw new IOException("No space left on device");
		}
	}

	@Override
	public void makeFolder(Path folder, boolean ownerOnly) throws IOException {
		step();
		FileOperations.super.makeFolder(folder, ownerOnly);
	}

	@Override
	public void write(Path file, byte[] content, boolean ownerOnly) throws IOException {
		written();
		if (!dead && steps + 1 == failing && failure == Failure.TORN) {
			FileOperations.super.write(file, Arrays.copyOf(content, content.length / 2), ownerOnly);
		}
		step();
		FileOperations.super.write(file, content, ownerOnly);
	}

	@Override
	public void writeUnsynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
		step();
		FileOperations.super.writeUnsynced(file, content, ownerOnly);
	}

	@Override
	public boolean syncAll(Path folder) throws IOException {
		step();
		return FileOperations.super.syncAll(folder);
	}

	@Override
	public void syncFile(Path file) throws IOException {
		step();
		FileOperations.super.syncFile(file);
	}

	@Override
	public void move(Path from, Path to) throws IOException {
		step();
		FileOperations.super.move(from, to);
	}

	@Override
	public void delete(Path file) throws IOException {
		step();
		FileOperations.super.delete(file);
	}

	@Override
	public void sync(Path folder) throws IOException {
		step();
		FileOperations.super.sync(folder);
	}
}
