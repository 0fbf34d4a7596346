// SPDX-License-Identifier: EPL-2.0
package org.sealbench.workspace.ui.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;

/**
 * Notices changes in the folders of open projects, by the file system's own notifications. Where it has none, as on
 * some network drives, the window notices when it is activated.
 */
final class FolderWatch {

	/** What a project's files lie in, besides its own folder. */
	private static final List<String> FOLDERS = List.of("devices", "certificates", "crl", "keys");

	private final WatchService service;
	private final Consumer<Path> changed;
	private final Map<WatchKey, Path> projects = new ConcurrentHashMap<>();

	/**
	 * @param changed receives the folder of a project, in any thread
	 * @throws IOException if the system has no notifications left
	 */
	FolderWatch(Consumer<Path> changed) throws IOException {
		this.changed = changed;
		service = FileSystems.getDefault().newWatchService();
		Thread thread = new Thread(this::listen, "Files of open projects");
		thread.setDaemon(true);
		thread.start();
	}

	/** Watches these projects, and no others. */
	void watch(List<Path> folders) {
		Set<Path> known = new HashSet<>(projects.values());
		projects.entrySet().removeIf(each -> {
			boolean isClosed = !folders.contains(each.getValue());
			if (isClosed) {
				each.getKey().cancel();
			}
			return isClosed;
		});
		folders.stream().filter(each -> !known.contains(each)).forEach(this::register);
	}

	private void register(Path project) {
		register(project, project);
		FOLDERS.stream().map(project::resolve).filter(Files::isDirectory).forEach(each -> register(each, project));
	}

	private void register(Path folder, Path project) {
		try {
			projects.put(folder.register(service, StandardWatchEventKinds.ENTRY_CREATE,
					StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE), project);
		} catch (IOException | ClosedWatchServiceException e) {
			ILog.of(FolderWatch.class).info(e.getMessage(), e);
		}
	}

	private void listen() {
		try {
			while (true) {
				WatchKey key = service.take();
				key.pollEvents();
				Path project = projects.get(key);
				if (project != null) {
					// Folders that were made meanwhile; those that are watched already give the same key.
					register(project);
					changed.accept(project);
				}
				if (!key.reset()) {
					projects.remove(key);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (ClosedWatchServiceException e) {
			// the workbench ends
		}
	}

	void close() {
		try {
			service.close();
		} catch (IOException e) {
			ILog.of(FolderWatch.class).info(e.getMessage(), e);
		}
	}
}
