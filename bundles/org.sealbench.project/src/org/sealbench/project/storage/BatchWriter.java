// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes and syncs many files of one folder. A handful is written one after the other; the thousands of a first compile
 * or a large import are written at once and synced together, or by many threads where the system cannot do that: a disk
 * takes dozens of syncs that wait at the same time for little more than one.
 */
final class BatchWriter {

	private static final int FEW = 32;
	private static final int AT_ONCE = 32;

	/** A file to write. */
	record Part(Path file, byte[] content, boolean ownerOnly) {
	}

	/** Does something with one file. */
	private interface Step {
		void run(Part part) throws IOException;
	}

	private BatchWriter() {
	}

	/** Returns when all are written and synced, or when one failed and no other is still being written. */
	static void write(Path folder, List<Part> parts, FileOperations files) throws IOException {
		if (parts.size() <= FEW) {
			for (Part part : parts) {
				files.write(part.file(), part.content(), part.ownerOnly());
			}
			return;
		}
		atOnce(Runtime.getRuntime().availableProcessors(), parts,
				part -> files.writeUnsynced(part.file(), part.content(), part.ownerOnly()));
		if (!files.syncAll(folder)) {
			atOnce(AT_ONCE, parts, part -> files.syncFile(part.file()));
		}
	}

	private static void atOnce(int threads, List<Part> parts, Step step) throws IOException {
		try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
			List<Future<?>> steps = new ArrayList<>();
			for (Part part : parts) {
				steps.add(workers.submit(() -> {
					step.run(part);
					return part;
				}));
			}
			await(steps);
		}
	}

	private static void await(List<Future<?>> steps) throws IOException {
		try {
			for (Future<?> step : steps) {
				step.get();
			}
		} catch (ExecutionException e) {
			steps.forEach(each -> each.cancel(false));
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		} catch (InterruptedException e) {
			steps.forEach(each -> each.cancel(false));
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}
}
