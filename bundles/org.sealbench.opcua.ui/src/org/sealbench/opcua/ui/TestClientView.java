// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.common.Outcome;
import org.sealbench.common.VisibleText;
import org.sealbench.common.Wipe;
import org.sealbench.model.Device;
import org.sealbench.opcua.connection.ConnectionResult;
import org.sealbench.opcua.connection.SessionAttempt;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.SessionListener;
import org.sealbench.operations.connection.ClientRequest;
import org.sealbench.operations.connection.ConnectClient;
import org.sealbench.operations.device.ServerUrls;
import org.sealbench.project.Project;
import org.sealbench.ui.Named;
import org.sealbench.ui.Views;
import org.sealbench.workspace.ui.project.OpenProjects;

/**
 * Connects to an OPC UA server as a strict client does, with the identity and the trust of the selected project, and
 * stays connected.
 */
public final class TestClientView extends ViewPart implements SessionListener {

	/** How often values are sampled and published. */
	private static final Duration INTERVAL = Duration.ofMillis(250);

	private final ISelectionListener selections = (part, selection) -> selected(selection);
	private final ISchedulingRule rule = new MutexRule();
	private Optional<Project> project = Optional.empty();
	private Display display;
	private ConnectionForm form;
	private Label status;
	private SessionPane pane;
	private OpenSession session;

	@Override
	public void createPartControl(Composite parent) {
		display = parent.getDisplay();
		GridLayoutFactory.swtDefaults().applyTo(parent);
		form = new ConnectionForm(parent, this::discover, this::toggle);
		status = Named.as(new Label(parent, SWT.WRAP), Messages.outcome);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(status);
		pane = new SessionPane(parent, rule, this::say,
				() -> form.command().last("--project", project.map(each -> each.folder().toString()).orElse("")));
		say(Messages.hint);
		getSite().getPage().addSelectionListener(selections);
		selected(getSite().getPage().getSelection(Views.NAVIGATOR));
	}

	private void say(String text) {
		status.setText(VisibleText.of(text));
		status.setToolTipText(VisibleText.of(text));
		status.getParent().layout();
	}

	private void selected(ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return;
		}
		Project selected = Adapters.adapt(structured.getFirstElement(), Project.class);
		if (selected != null) {
			project = Optional.of(selected);
		}
		EObject object = Adapters.adapt(structured.getFirstElement(), EObject.class);
		if (object instanceof Device device) {
			form.propose(ServerUrls.opcUa(device));
		}
	}

	private ConnectClient client() {
		return new ConnectClient(getSite().getService(OpenProjects.class).tools(), project);
	}

	private void discover() {
		String endpoint = form.endpoint();
		ConnectClient client = client();
		form.show(false, true);
		say(NLS.bind(Messages.connecting, endpoint));
		new SessionJob<>(NLS.bind(Messages.connecting, endpoint), rule, display,
				monitor -> client.discover(endpoint, monitor), outcome -> {
					if (!status.isDisposed()) {
						form.show(false, false);
						List<SecurityChoice> offered = outcome.result().orElse(List.of()).stream()
								.map(SecurityChoice::of).distinct().toList();
						form.offer(offered);
						say(outcome.result().map(each -> words(offered))
								.orElseGet(() -> outcome.problems().get(0).line()));
					}
				}).schedule();
	}

	private static String words(List<SecurityChoice> offered) {
		return offered.size() == 1 ? NLS.bind(Messages.offeredOne, offered.get(0).label())
				: NLS.bind(Messages.offered, offered.size());
	}

	private void toggle() {
		if (session != null) {
			OpenSession ending = session;
			ended(Messages.disconnected);
			close(ending);
			return;
		}
		ClientRequest request = form.request();
		ConnectClient client = client();
		form.show(false, true);
		pane.clear();
		say(NLS.bind(Messages.connecting, request.endpoint()));
		new SessionJob<>(NLS.bind(Messages.connecting, request.endpoint()), rule, display, monitor -> {
			try {
				return client.open(request, INTERVAL, this, monitor);
			} finally {
				Wipe.wipe(request.password());
			}
		}, this::opened).schedule();
	}

	private void opened(Outcome<SessionAttempt> outcome) {
		Optional<OpenSession> opened = outcome.result().flatMap(SessionAttempt::session);
		if (status.isDisposed()) {
			opened.ifPresent(this::close);
			return;
		}
		session = opened.orElse(null);
		form.show(session != null, false);
		say(outcome.result().map(each -> words(each.result())).orElseGet(() -> outcome.problems().get(0).line()));
		outcome.result().ifPresent(each -> pane.show(each.result().checks(), session == null));
		opened.ifPresent(pane::begin);
		if (session != null && getSite().getPage().getActivePart() == this) {
			// The button that was pressed would disconnect now.
			pane.setFocus();
		}
	}

	private static String words(ConnectionResult result) {
		return result.connected()
				? NLS.bind(Messages.connected, new Object[] { result.endpoint(), result.policy(), result.mode() })
				: NLS.bind(Messages.refused, result.status(), result.reason());
	}

	@Override
	public void changed(NodeChange change) {
		pane.changed(change);
	}

	/** The server ended the session. */
	@Override
	public void ended() {
		if (display.isDisposed()) {
			return;
		}
		display.asyncExec(() -> {
			if (!status.isDisposed() && session != null) {
				OpenSession lost = session;
				ended(Messages.lost);
				close(lost);
			}
		});
	}

	private void ended(String why) {
		session = null;
		pane.end();
		form.show(false, false);
		say(why);
	}

	private void close(OpenSession ending) {
		Job job = Job.createSystem(Messages.disconnect, (ICoreRunnable) monitor -> ending.close());
		job.setRule(rule);
		job.schedule();
	}

	@Override
	public void setFocus() {
		if (session == null) {
			form.setFocus();
		} else {
			pane.setFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selections);
		if (session != null) {
			close(session);
			session = null;
		}
		super.dispose();
	}
}
