// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.sealbench.operations.connection.ClientRequest;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;

/** Where to connect, how secured, and as whom. */
final class ConnectionForm {

	private static final int COLUMNS = 5;

	private final Composite area;
	private final Combo endpoint;
	private final Button find;
	private final Combo security;
	private final Text user;
	private final Text password;
	private final Button connect;
	private final List<SecurityChoice> securities = new ArrayList<>();
	private boolean connected;
	private boolean busy;

	/**
	 * @param discover asks the server at the endpoint for its endpoints
	 * @param toggle   connects or disconnects
	 */
	ConnectionForm(Composite parent, Runnable discover, Runnable toggle) {
		area = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(COLUMNS).applyTo(area);
		label(Messages.endpoint);
		endpoint = wide(new Combo(area, SWT.DROP_DOWN), Messages.endpoint, COLUMNS - 2);
		find = button(Messages.find, discover);
		label(Messages.security);
		security = wide(new Combo(area, SWT.READ_ONLY), Messages.security, COLUMNS - 2);
		connect = button(Messages.connect, toggle);
		label(Messages.user);
		user = wide(new Text(area, SWT.BORDER), Messages.user, 1);
		label(Messages.password);
		password = wide(new Text(area, SWT.BORDER | SWT.PASSWORD), Messages.password, 2);
		endpoint.addListener(SWT.Modify, event -> changed());
		for (Control each : List.of(endpoint, user, password)) {
			each.addListener(SWT.DefaultSelection, event -> entered(toggle));
		}
		changed();
	}

	private void label(String text) {
		new Label(area, SWT.NONE).setText(text);
	}

	private static <T extends Control> T wide(T control, String name, int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(120, SWT.DEFAULT).applyTo(control);
		return Named.as(control, name);
	}

	private Button button(String text, Runnable action) {
		Button button = Named.as(new Button(area, SWT.PUSH), text);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void entered(Runnable toggle) {
		if (connect.isEnabled() && !connected) {
			toggle.run();
		}
	}

	/** What another server offers is not known yet. */
	private void changed() {
		offer(List.of());
		refresh();
	}

	/** Proposes addresses, the first at once. */
	void propose(List<String> urls) {
		if (!connected && !busy) {
			endpoint.setItems(urls.toArray(String[]::new));
			endpoint.setText(urls.isEmpty() ? "" : urls.get(0));
		}
	}

	/** Shows what the server at the endpoint offers. */
	void offer(List<SecurityChoice> offered) {
		securities.clear();
		securities.add(SecurityChoice.best());
		securities.addAll(offered);
		security.setItems(securities.stream().map(SecurityChoice::label).toArray(String[]::new));
		security.select(0);
	}

	String endpoint() {
		return endpoint.getText().strip();
	}

	/** The request; the caller wipes its password. */
	ClientRequest request() {
		SecurityChoice chosen = securities.get(Math.max(0, security.getSelectionIndex()));
		Optional<String> name = Optional.of(user.getText().strip()).filter(text -> !text.isEmpty());
		return new ClientRequest(endpoint(), chosen.policy(), chosen.mode(), name, password.getTextChars(), List.of(),
				List.of());
	}

	/** @param working while a job connects or asks */
	void show(boolean session, boolean working) {
		connected = session;
		busy = working;
		connect.setText(session ? Messages.disconnect : Messages.connect);
		refresh();
		area.layout();
	}

	private void refresh() {
		boolean written = !endpoint().isEmpty();
		for (Control each : List.of(endpoint, security, user, password)) {
			each.setEnabled(!connected && !busy);
		}
		find.setEnabled(written && !connected && !busy);
		connect.setEnabled(written && !busy);
	}

	void setFocus() {
		endpoint.setFocus();
	}

	/** The command that connects in the same way; it asks for the password. */
	CommandLine command() {
		SecurityChoice chosen = securities.get(Math.max(0, security.getSelectionIndex()));
		return CommandLine.of("connect").with(endpoint()).option("--policy", chosen.policy().orElse(""))
				.option("--mode", chosen.mode().orElse("")).option("--login", user.getText());
	}
}
