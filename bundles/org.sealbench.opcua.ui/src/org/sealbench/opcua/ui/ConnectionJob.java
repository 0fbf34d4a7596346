package org.sealbench.opcua.ui;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.sealbench.common.Outcome;
import org.sealbench.common.Wipe;
import org.sealbench.opcua.ConnectionResult;
import org.sealbench.operations.ClientRequest;
import org.sealbench.operations.ConnectClient;
import org.sealbench.operations.Tools;
import org.sealbench.project.Project;

/** Tries a connection in the background; the password is wiped afterwards. */
final class ConnectionJob extends Job {

	private final Optional<Project> project;
	private final ClientRequest request;
	private final Consumer<Outcome<ConnectionResult>> finished;

	ConnectionJob(Optional<Project> project, ClientRequest request, Consumer<Outcome<ConnectionResult>> finished) {
		super(NLS.bind(Messages.connecting, request.endpoint()));
		this.project = project;
		this.request = request;
		this.finished = finished;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			finished.accept(new ConnectClient(Tools.standard(), project).run(request, monitor));
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} finally {
			Wipe.wipe(request.password());
		}
	}
}
