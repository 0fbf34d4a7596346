// SPDX-License-Identifier: EPL-2.0
package org.sealbench.project.ui.inspector.field;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.dialogs.FilteredList;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetWidgetFactory;
import org.sealbench.common.Problem;
import org.sealbench.common.ProblemException;
import org.sealbench.common.file.TypedPath;
import org.sealbench.model.CertificateEntry;
import org.sealbench.model.CertificateNumber;
import org.sealbench.operations.certificate.AssignCertificate;
import org.sealbench.operations.certificate.CertificateRole;
import org.sealbench.project.ui.Messages;
import org.sealbench.project.ui.trust.TrustByDrop;
import org.sealbench.ui.Named;
import org.sealbench.ui.VisibleLabels;
import org.sealbench.ui.problem.ProblemDialog;
import org.sealbench.workspace.ui.certificate.CertificateTexts;
import org.sealbench.workspace.ui.drag.Dragged;
import org.sealbench.workspace.ui.drag.DroppedFiles;

/**
 * The clients that a device trusts: certificates, picked from those that it can trust. A trusted CA trusts all its
 * clients.
 */
public final class TrustedClientsField implements InspectorField {

	/** The row that adds one; it stands last. */
	private static final CertificateNumber ADD_NEW = CertificateNumber.NONE;
	private static final int HEIGHT = 90;
	private static final int WIDTH = 340;
	/** Of the list to choose from, in characters. */
	private static final int LIST_WIDTH = 90;
	private static final int LIST_HEIGHT = 18;
	private static final int IMPORT = IDialogConstants.CLIENT_ID + 1;

	private final FeatureBinding binding;
	private final Supplier<InspectorInput> input;
	private final TableViewer viewer;
	private final Button add;
	private final Button remove;
	private boolean editable;

	public TrustedClientsField(Composite parent, TabbedPropertySheetWidgetFactory factory, FeatureBinding binding,
			Supplier<InspectorInput> input) {
		this.binding = binding;
		this.input = input;
		Composite area = factory.createComposite(parent);
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		Table table = Named.as(factory.createTable(area, SWT.BORDER | SWT.MULTI), Messages.channelTrusted);
		GridDataFactory.fillDefaults().hint(WIDTH, HEIGHT).applyTo(table);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(VisibleLabels.of(this::name));
		Composite buttons = factory.createComposite(area);
		buttons.setLayout(RowLayoutFactory.fillDefaults().type(SWT.VERTICAL).fill(true).create());
		add = factory.createButton(buttons, Messages.trustedAdd, SWT.PUSH);
		add.addListener(SWT.Selection, event -> add());
		remove = factory.createButton(buttons, Messages.tableRemove, SWT.PUSH);
		remove.addListener(SWT.Selection, event -> remove());
		viewer.addSelectionChangedListener(event -> enable());
		viewer.addDoubleClickListener(event -> {
			if (editable && viewer.getStructuredSelection().getFirstElement() instanceof CertificateNumber row
					&& ADD_NEW.equals(row)) {
				add();
			}
		});
		acceptDrops();
	}

	private String name(CertificateNumber number) {
		return ADD_NEW.equals(number) ? Messages.trustedAddNew : CertificateTexts.title(input.get().project(), number);
	}

	/** What is dropped here is trusted; certificates in files are imported first. */
	private void acceptDrops() {
		DropTarget target = new DropTarget(viewer.getControl(),
				DND.DROP_COPY | DND.DROP_DEFAULT | DND.DROP_MOVE | DND.DROP_LINK);
		target.setTransfer(Dragged.transfers());
		target.addDropListener(new DropTargetAdapter() {
			@Override
			public void dragEnter(DropTargetEvent event) {
				Dragged dragged = Dragged.of(event.currentDataType, null);
				event.detail = !editable || !trust().takes(dragged) ? DND.DROP_NONE
						: dragged.areFiles() ? DND.DROP_COPY : DND.DROP_LINK;
			}

			@Override
			public void drop(DropTargetEvent event) {
				Dragged dragged = Dragged.of(event.currentDataType, event.data);
				// Not in here: dragging must not last until somebody has closed a dialog.
				viewer.getControl().getDisplay().asyncExec(() -> accept(dragged));
			}
		});
	}

	/** Another key of the keyboard lets go of what was refused when it came in; so it is asked once more. */
	private void accept(Dragged dragged) {
		if (viewer.getControl().isDisposed() || !editable || !trust().takes(dragged)) {
			return;
		}
		if (dragged.areFiles()) {
			DroppedFiles.take(viewer.getControl().getShell(), dragged.files(), this::bring);
		} else {
			trust().drop(viewer.getControl().getShell(), dragged);
		}
	}

	private TrustByDrop trust() {
		return new TrustByDrop(input.get().project(), input.get().device());
	}

	private void bring(List<Path> files) {
		trust().files(files, numbers -> {
			if (!viewer.getControl().isDisposed()) {
				// After the field has followed the model.
				viewer.getControl().getDisplay()
						.asyncExec(() -> viewer.setSelection(new StructuredSelection(List.copyOf(numbers)), true));
			}
		});
	}

	private void bringOne() {
		String file = new FileDialog(viewer.getControl().getShell(), SWT.OPEN).open();
		if (file != null) {
			try {
				bring(List.of(TypedPath.of(file)));
			} catch (ProblemException e) {
				tell(input.get(), e.problem());
			}
		}
	}

	private void add() {
		InspectorInput now = input.get();
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(viewer.getControl().getShell(),
				VisibleLabels.of(this::name)) {
			@Override
			protected void createButtonsForButtonBar(Composite parent) {
				createButton(parent, IMPORT, Messages.trustedImport, false);
				super.createButtonsForButtonBar(parent);
			}

			@Override
			protected void buttonPressed(int button) {
				if (button == IMPORT) {
					setReturnCode(IMPORT);
					close();
				} else {
					super.buttonPressed(button);
				}
			}

			@Override
			protected FilteredList createFilteredList(Composite parent) {
				FilteredList list = super.createFilteredList(parent);
				Named.as(list.getChildren()[0], Messages.trustedMessage);
				return list;
			}
		};
		dialog.setTitle(Messages.trustedTitle);
		dialog.setMessage(Messages.trustedMessage);
		dialog.setEmptyListMessage(Messages.trustedNone);
		dialog.setMultipleSelection(true);
		dialog.setSize(LIST_WIDTH, LIST_HEIGHT);
		dialog.setElements(candidates(now));
		int answer = dialog.open();
		if (answer == IMPORT) {
			bringOne();
		} else if (answer == ElementListSelectionDialog.OK) {
			List<Object> chosen = List.of(dialog.getResult());
			now.project().change(Messages.channelTrusted, () -> chosen
					.forEach(each -> trust(now, (CertificateNumber) each).ifPresent(problem -> tell(now, problem))));
		}
	}

	private void tell(InspectorInput now, Problem problem) {
		ProblemDialog.of(now.project(), viewer.getControl().getShell(), problem);
	}

	private static Optional<Problem> trust(InspectorInput now, CertificateNumber number) {
		return new AssignCertificate(now.project().tools())
				.run(now.project().project(), number, now.device().getName(), CertificateRole.TRUSTED_CLIENT)
				.firstError();
	}

	private Object[] candidates(InspectorInput now) {
		List<?> trusted = (List<?>) binding.get(now.object());
		return CertificateTexts
				.proposed(now.project(),
						now.project().plant().getCertificates().stream().map(CertificateEntry::getNumber)
								.filter(number -> !trusted.contains(number) && canTrust(now, number)).toList())
				.toArray();
	}

	private static boolean canTrust(InspectorInput now, CertificateNumber number) {
		try {
			return new AssignCertificate(now.project().tools())
					.obstacle(now.project().project(), number, now.device(), CertificateRole.TRUSTED_CLIENT).isEmpty();
		} catch (ProblemException e) {
			// A certificate that cannot be read is no choice; the certificate manager shows why.
			return false;
		}
	}

	private void remove() {
		List<?> chosen = viewer.getStructuredSelection().toList();
		binding.change(input.get(),
				before -> ((List<?>) before).stream().filter(each -> !chosen.contains(each)).toList(),
				Messages.channelTrusted);
	}

	@Override
	public void refresh(InspectorInput input, boolean editable) {
		this.editable = editable && !input.isMany();
		List<?> now = input.isMany() ? List.of()
				: Stream.concat(((List<?>) binding.get(input.object())).stream(), Stream.of(ADD_NEW)).toList();
		if (!now.equals(viewer.getInput())) {
			viewer.setInput(now);
		}
		enable();
	}

	private void enable() {
		List<?> chosen = viewer.getStructuredSelection().toList();
		add.setEnabled(editable);
		remove.setEnabled(editable && chosen.stream().anyMatch(each -> !ADD_NEW.equals(each)));
	}
}
