package org.sealbench.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Writes and syncs many files. A disk takes dozens of syncs that wait at the same time for little more than one, so a thousand
 * new certificates and keys are written by several threads; a handful is written one after the other.
 */
final class ManyWrites {

	private static final int FEW = 32;
	private static final int AT_ONCE = 32;

	/** A file to be. */
	record Part(Path file, byte[] content, boolean ownerOnly) {
	}

	/** Writes and syncs one file. */
	interface Writer {
		void write(Path file, byte[] content, boolean ownerOnly) throws IOException;
	}

	private ManyWrites() {
	}

	/** Returns when all are written, or one could not be and none is being written any more. */
	static void run(List<Part> parts, Writer writer) throws IOException {
		if (parts.size() <= FEW) {
			for (Part part : parts) {
				writer.write(part.file(), part.content(), part.ownerOnly());
			}
			return;
		}
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> writes = new ArrayList<>();
			for (Part part : parts) {
				writes.add(workers.submit(() -> {
					writer.write(part.file(), part.content(), part.ownerOnly());
					return part;
				}));
			}
			await(writes);
		}
	}

	private static void await(List<Future<?>> writes) throws IOException {
		try {
			for (Future<?> write : writes) {
				write.get();
			}
		} catch (ExecutionException e) {
			writes.forEach(each -> each.cancel(false));
			throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
		} catch (InterruptedException e) {
			writes.forEach(each -> each.cancel(false));
			Thread.currentThread().interrupt();
			throw new IOException("interrupted", e);
		}
	}
}
