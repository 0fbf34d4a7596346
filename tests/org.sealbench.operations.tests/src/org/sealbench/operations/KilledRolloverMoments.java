// SPDX-License-Identifier: EPL-2.0
package org.sealbench.operations;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.sealbench.model.RolloverStage;
import org.sealbench.project.storage.FileOperations;

/**
 * Counts the moments at which a rollover can be killed: each step of its progress and each file that the project
 * writes, moves, deletes or syncs. So where it is killed depends on what was done, and not on how fast the machine is.
 */
final class KilledRolloverMoments {

	/** What is going on. */
	enum Phase {
		START, STAGE_1, STAGE_2, STAGE_3, FINISH, STEP_BACK;

		static Phase of(RolloverStage stage) {
			return switch (stage) {
			case TRUST -> STAGE_1;
			case REISSUE -> STAGE_2;
			case RETIRE -> STAGE_3;
			};
		}

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', ' ');
		}
	}

	private final Phase wanted;
	private final int number;
	private final Consumer<String> reached;
	private Supplier<Phase> now = () -> null;
	private int count;

	/**
	 * @param number  which moment of the phase, from 1; where the phase has fewer, it is its end
	 * @param reached takes how many moments of the phase there were
	 */
	KilledRolloverMoments(Phase wanted, int number, Consumer<String> reached) {
		this.wanted = wanted;
		this.number = number;
		this.reached = reached;
	}

	/** Counts nothing that matters. */
	static KilledRolloverMoments none() {
		return new KilledRolloverMoments(Phase.START, Integer.MAX_VALUE, where -> {});
	}

	/** From now on, until the next one. */
	synchronized void enter(Supplier<Phase> phase) {
		now = phase;
		next();
	}

	private synchronized void next() {
		boolean there = now.get() == wanted;
		if (there ? ++count == number : count > 0) {
			reached.accept((there ? "at " : "ended after ") + count);
		}
	}

	/** Every step of the progress is a moment. */
	IProgressMonitor monitor() {
		return new NullProgressMonitor() {
			@Override
			public void subTask(String name) {
				next();
			}

			@Override
			public void internalWorked(double work) {
				next();
			}

			@Override
			public void worked(int work) {
				next();
			}
		};
	}

	/** Every change of a file is a moment, before it and after it. */
	FileOperations files() {
		return new FileOperations() {
			@Override
			public void write(Path file, byte[] content, boolean ownerOnly) throws IOException {
				next();
				FileOperations.super.write(file, content, ownerOnly);
				next();
			}

			@Override
			public void writeUnsynced(Path file, byte[] content, boolean ownerOnly) throws IOException {
				next();
				FileOperations.super.writeUnsynced(file, content, ownerOnly);
				next();
			}

			@Override
			public void move(Path from, Path to) throws IOException {
				next();
				FileOperations.super.move(from, to);
				next();
			}

			@Override
			public void delete(Path file) throws IOException {
				next();
				FileOperations.super.delete(file);
				next();
			}

			@Override
			public void sync(Path folder) throws IOException {
				next();
				FileOperations.super.sync(folder);
				next();
			}
		};
	}
}
