package org.sealbench.pki.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.sealbench.operations.CertificateSummary;
import org.sealbench.operations.ListCertificates;
import org.sealbench.project.Project;
import org.sealbench.ui.Hint;

/** The certificates of the project that is selected. Looking at them needs no login; using their keys does. */
public final class CertificateManagerView extends ViewPart {

	private final ISelectionListener selections = this::selected;
	private final StackLayout stack = new StackLayout();
	private PlantWatch watch;
	private Project project;
	private Composite parent;
	private Composite hint;
	private TableViewer table;

	@Override
	public void createPartControl(Composite parent) {
		this.parent = parent;
		parent.setLayout(stack);
		hint = new Hint(parent, Messages.hint, Map.of()).control();
		table = new TableViewer(parent, SWT.FULL_SELECTION | SWT.MULTI);
		table.getTable().setHeaderVisible(true);
		table.setContentProvider(ArrayContentProvider.getInstance());
		column(Messages.id, 50, each -> String.valueOf(each.id()));
		column(Messages.commonName, 220, CertificateSummary::commonName);
		column(Messages.issuer, 260, CertificateSummary::issuer);
		column(Messages.validTo, 110, each -> each.notAfter().toString().substring(0, 10));
		column(Messages.usedAs, 200, each -> String.join(", ", each.usedAs()));
		column(Messages.privateKey, 90, each -> each.privateKey() ? Messages.yes : Messages.no);
		watch = new PlantWatch(parent.getDisplay(), this::refresh);
		getSite().setSelectionProvider(table);
		getSite().getPage().addSelectionListener(selections);
		selected(this, getSite().getPage().getSelection());
		refresh();
	}

	private void column(String title, int width, Function<CertificateSummary, String> text) {
		TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(each -> text.apply((CertificateSummary) each)));
	}

	private void selected(IWorkbenchPart part, ISelection selection) {
		if (selection instanceof IStructuredSelection structured) {
			Project selected = Adapters.adapt(structured.getFirstElement(), Project.class);
			if (selected != null && selected != project) {
				project = selected;
				watch.watch(selected.plant());
				refresh();
			}
		}
	}

	private void refresh() {
		if (table.getControl().isDisposed()) {
			return;
		}
		var listed = project == null ? null : new ListCertificates().run(project, "", "");
		List<CertificateSummary> rows = listed == null ? List.of() : listed.result().orElse(List.of());
		table.setInput(rows);
		setContentDescription(listed == null || listed.problems().isEmpty() ? ""
				: listed.problems().get(0).line());
		stack.topControl = rows.isEmpty() ? hint : table.getControl();
		parent.layout();
	}

	@Override
	public void setFocus() {
		stack.topControl.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selections);
		if (watch != null) {
			watch.watch(null);
		}
		super.dispose();
	}
}
