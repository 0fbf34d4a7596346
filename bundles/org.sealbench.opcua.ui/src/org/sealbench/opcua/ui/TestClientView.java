package org.sealbench.opcua.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.common.Outcome;
import org.sealbench.model.Device;
import org.sealbench.opcua.ConnectionResult;
import org.sealbench.operations.ClientRequest;
import org.sealbench.operations.ServerAddresses;
import org.sealbench.project.Project;

/** Connects to an OPC UA server as a strict client does, with the identity and the trust of the selected project. */
public final class TestClientView extends ViewPart {

	private final ISelectionListener selections = this::selected;
	private Optional<Project> project = Optional.empty();
	private Combo endpoint;
	private Text user;
	private Text password;
	private Button connect;
	private Label status;
	private CheckTable checks;

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(parent);
		endpoint = labelled(parent, Messages.endpoint, area -> new Combo(area, SWT.DROP_DOWN));
		user = labelled(parent, Messages.user, area -> new Text(area, SWT.BORDER));
		password = labelled(parent, Messages.password, area -> new Text(area, SWT.BORDER | SWT.PASSWORD));
		connect = new Button(parent, SWT.PUSH);
		connect.setText(Messages.connect);
		connect.setEnabled(false);
		status = new Label(parent, SWT.WRAP);
		status.setText(Messages.hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(status);
		checks = new CheckTable(parent);
		endpoint.addListener(SWT.Modify, event -> connect.setEnabled(!endpoint.getText().isBlank()));
		connect.addListener(SWT.Selection, event -> connect());
		password.addListener(SWT.DefaultSelection, event -> connect());
		getSite().getPage().addSelectionListener(selections);
		selected(this, getSite().getPage().getSelection());
	}

	/** Makes the control that a label belongs to. */
	private interface Supply<T extends Control> {
		T make(Composite area);
	}

	private static <T extends Control> T labelled(Composite parent, String label, Supply<T> supply) {
		new Label(parent, SWT.NONE).setText(label);
		T control = supply.make(parent);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(control);
		return control;
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (!(selection instanceof IStructuredSelection structured)) {
			return;
		}
		Project selected = Adapters.adapt(structured.getFirstElement(), Project.class);
		if (selected != null) {
			project = Optional.of(selected);
		}
		EObject object = Adapters.adapt(structured.getFirstElement(), EObject.class);
		if (object instanceof Device device) {
			List<String> urls = ServerAddresses.opcUa(device);
			endpoint.setItems(urls.toArray(String[]::new));
			endpoint.setText(urls.isEmpty() ? "" : urls.get(0));
		}
	}

	private void connect() {
		if (!connect.isEnabled()) {
			return;
		}
		connect.setEnabled(false);
		status.setText(NLS.bind(Messages.connecting, endpoint.getText()));
		checks.show(List.of());
		Optional<String> name = Optional.of(user.getText().strip()).filter(text -> !text.isEmpty());
		ClientRequest request = new ClientRequest(endpoint.getText().strip(), Optional.empty(), Optional.empty(), name,
				password.getTextChars(), List.of(), List.of());
		new ConnectionJob(project, request,
				outcome -> getSite().getShell().getDisplay().asyncExec(() -> show(outcome))).schedule();
	}

	private void show(Outcome<ConnectionResult> outcome) {
		if (status.isDisposed()) {
			return;
		}
		connect.setEnabled(true);
		status.setText(outcome.result().map(TestClientView::words).orElseGet(() -> outcome.problems().get(0).line()));
		checks.show(outcome.result().map(ConnectionResult::checks).orElse(List.of()));
		status.getParent().layout();
	}

	private static String words(ConnectionResult result) {
		return result.connected()
				? NLS.bind(Messages.connected, new Object[] {result.endpoint(), result.policy(), result.mode()})
				: NLS.bind(Messages.refused, result.status(), result.reason());
	}

	@Override
	public void setFocus() {
		endpoint.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selections);
		super.dispose();
	}
}
