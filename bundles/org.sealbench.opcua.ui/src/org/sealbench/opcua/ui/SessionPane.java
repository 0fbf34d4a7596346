// SPDX-License-Identifier: EPL-2.0
package org.sealbench.opcua.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.sealbench.opcua.KnownStatus;
import org.sealbench.opcua.StatusNames;
import org.sealbench.opcua.session.MethodSignature;
import org.sealbench.opcua.session.NodeChange;
import org.sealbench.opcua.session.NodeResult;
import org.sealbench.opcua.session.OpenSession;
import org.sealbench.opcua.session.Operation;
import org.sealbench.opcua.session.Variable;
import org.sealbench.pki.validation.request.Check;
import org.sealbench.ui.Named;
import org.sealbench.ui.dialog.CommandLine;

/** What can be done in a session: open the address space, watch values, write them, call methods. */
final class SessionPane {

	private final Composite control;
	private final ISchedulingRule rule;
	private final Consumer<String> status;
	private final Supplier<CommandLine> connection;
	private final AddressSpaceTree tree;
	private final TabFolder tabs;
	private final ValueTable values;
	private final CheckTable checks;
	private Control last;
	private OpenSession session;

	/**
	 * @param status     shows the result of an action
	 * @param connection the command that opens the same session
	 */
	SessionPane(Composite parent, ISchedulingRule rule, Consumer<String> status, Supplier<CommandLine> connection) {
		this.rule = rule;
		this.status = status;
		this.connection = connection;
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		control = sash;
		tree = new AddressSpaceTree(sash);
		tabs = Named.as(new TabFolder(sash, SWT.NONE), Messages.sessionTabs);
		sash.setWeights(2, 3);
		values = new ValueTable(tabs);
		checks = new CheckTable(tabs);
		tab(Messages.values, values.viewer().getControl());
		tab(Messages.checks, checks.control());
		menu(tree.viewer(), this::fillTreeMenu);
		menu(values.viewer(), this::fillValueMenu);
		last = tree.viewer().getControl();
		List.of(tree.viewer().getControl(), values.viewer().getControl())
				.forEach(each -> each.addListener(SWT.FocusIn, event -> last = each));
		tree.viewer().getControl().addListener(SWT.DefaultSelection, event -> open());
		values.viewer().getControl().addListener(SWT.DefaultSelection,
				event -> values.selected().stream().findFirst().ifPresent(this::write));
		values.viewer().getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.DEL) {
				unwatch();
			}
		});
	}

	private void tab(String title, Control content) {
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(content);
	}

	/** Begins to work in a session. */
	void begin(OpenSession opened) {
		session = opened;
		values.begin();
		tree.show(opened, rule);
		last = tree.viewer().getControl();
		tabs.setSelection(0);
	}

	/** Returns the focus to the last control, as after a dialog. */
	void setFocus() {
		if (!last.setFocus()) {
			tree.viewer().getControl().setFocus();
		}
	}

	/** Ends the work in the session; the last values stay visible and are marked as old. */
	void end() {
		session = null;
		tree.clear();
		values.end();
	}

	void clear() {
		values.clear();
		checks.show(List.of());
	}

	/** @param first whether they are what the user has to look at */
	void show(List<Check> made, boolean first) {
		checks.show(made);
		if (first) {
			tabs.setSelection(1);
		}
	}

	/** May be called from any thread. */
	void changed(NodeChange change) {
		values.changed(change);
	}

	private static void menu(StructuredViewer viewer, Consumer<IMenuManager> fill) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(fill::accept);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
	}

	private static Action action(String text, boolean enabled, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setEnabled(enabled);
		return action;
	}

	private void fillTreeMenu(IMenuManager menu) {
		List<AddressSpaceNode> selected = tree.selected();
		Optional<AddressSpaceNode> one = selected.size() == 1 ? Optional.of(selected.get(0)) : Optional.empty();
		menu.add(action(Messages.watch, selected.stream().anyMatch(AddressSpaceNode::isVariable), this::watch));
		menu.add(action(Messages.writeAction, one.filter(AddressSpaceNode::isVariable).isPresent(),
				() -> one.ifPresent(node -> write(node.id(), node.getLabel(node)))));
		menu.add(action(Messages.callAction, one.filter(AddressSpaceNode::isMethod).isPresent(),
				() -> one.ifPresent(this::call)));
		menu.add(action(Messages.refresh, one.isPresent(), () -> one.ifPresent(tree.viewer()::refresh)));
		menu.add(action(Messages.copyId, one.isPresent(), () -> one.ifPresent(node -> copy(node.id()))));
	}

	private void fillValueMenu(IMenuManager menu) {
		List<ValueTable.Row> selected = values.selected();
		menu.add(action(Messages.writeAction, session != null && selected.size() == 1, () -> write(selected.get(0))));
		menu.add(action(Messages.unwatch, !selected.isEmpty(), this::unwatch));
		menu.add(action(Messages.copyId, selected.size() == 1, () -> copy(selected.get(0).node())));
	}

	private void open() {
		List<AddressSpaceNode> selected = tree.selected();
		if (selected.stream().anyMatch(AddressSpaceNode::isVariable)) {
			watch();
		} else if (selected.size() == 1 && selected.get(0).isMethod()) {
			call(selected.get(0));
		} else {
			selected.forEach(each -> tree.viewer().setExpandedState(each, !tree.viewer().getExpandedState(each)));
		}
	}

	private void watch() {
		List<AddressSpaceNode> wanted = tree.selected().stream().filter(AddressSpaceNode::isVariable).toList();
		wanted.forEach(each -> values.add(each.id(), each.getLabel(each)));
		tabs.setSelection(0);
		List<String> nodes = wanted.stream().map(AddressSpaceNode::id).toList();
		run(NLS.bind(Messages.reading, words(nodes)), (open, monitor) -> open.watch(nodes, monitor), failed -> {
			values.remove(failed.stream().map(NodeResult::node).toList());
			failed.forEach(each -> status.accept(NLS.bind(Messages.notWatched, each.node(), each.status())));
		});
	}

	private void unwatch() {
		List<String> nodes = values.selected().stream().map(ValueTable.Row::node).toList();
		values.remove(nodes);
		run(NLS.bind(Messages.reading, words(nodes)), (open, monitor) -> {
			open.unwatch(nodes);
			return nodes;
		}, done -> {});
	}

	private void write(ValueTable.Row row) {
		if (session == null) {
			status.accept(Messages.connectFirst);
		}
		write(row.node(), row.name());
	}

	private void write(String node, String name) {
		run(NLS.bind(Messages.reading, name), (open, monitor) -> open.variable(node, monitor),
				variable -> write(node, name, variable));
	}

	private void write(String node, String name, Variable variable) {
		if (variable.type().isEmpty()) {
			// That is the status where values of a variable's data type cannot be given as text.
			boolean isTextless = KnownStatus.of(variable.status()) == KnownStatus.BAD_TYPE_MISMATCH;
			status.accept(NLS.bind(isTextless ? Messages.notTyped : Messages.notWritable, name, variable.status()));
			return;
		}
		WriteValueDialog dialog = new WriteValueDialog(control.getShell(), connection, node, name, variable.value(),
				variable.type().get());
		if (dialog.open() == Window.OK) {
			operate(NLS.bind(Messages.writing, name), name, new Operation.Write(node, dialog.value()));
		}
	}

	private void call(AddressSpaceNode method) {
		String name = method.getLabel(method);
		run(NLS.bind(Messages.reading, name), (open, monitor) -> open.signature(method.id(), monitor),
				signature -> call(method.id(), name, signature));
	}

	private void call(String node, String name, MethodSignature signature) {
		if (!signature.status().equals(StatusNames.GOOD)) {
			status.accept(NLS.bind(Messages.failed, name, signature.status()));
			return;
		}
		CallMethodDialog dialog = new CallMethodDialog(control.getShell(), connection, node, name, signature.inputs());
		if (dialog.open() == Window.OK) {
			operate(NLS.bind(Messages.calling, name), name, new Operation.Call(node, dialog.arguments()));
		}
	}

	private void operate(String job, String name, Operation operation) {
		run(job, (open, monitor) -> open.run(List.of(operation), monitor).get(0),
				result -> status.accept(words(name, operation, result)));
	}

	private static String words(String name, Operation operation, NodeResult result) {
		if (!result.status().equals(StatusNames.GOOD)) {
			return NLS.bind(Messages.failed, name, result.status());
		}
		if (operation instanceof Operation.Write) {
			return NLS.bind(Messages.written, name, result.value());
		}
		return result.value().isEmpty() ? NLS.bind(Messages.called, name)
				: NLS.bind(Messages.answered, name, result.value());
	}

	private static String words(List<String> nodes) {
		return String.join(", ", nodes.subList(0, Math.min(nodes.size(), 3)));
	}

	private interface Work<T> {
		T in(OpenSession open, IProgressMonitor monitor);
	}

	/** Shows nothing of a session that has ended meanwhile. */
	private <T> void run(String job, Work<T> work, Consumer<T> show) {
		OpenSession open = session;
		if (open == null) {
			return;
		}
		Function<IProgressMonitor, T> task = monitor -> work.in(open, monitor);
		new SessionJob<>(job, rule, control.getDisplay(), task, result -> {
			if (!control.isDisposed() && session == open) {
				show.accept(result);
			}
		}).schedule();
	}

	private void copy(String text) {
		Clipboard clipboard = new Clipboard(control.getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
