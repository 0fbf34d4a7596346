/**
 */
package org.sealbench.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>External Client</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A client that is not part of the project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.ExternalClient#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.ExternalClient#getKind <em>Kind</em>}</li>
 *   <li>{@link org.sealbench.model.ExternalClient#getApplicationUri <em>Application Uri</em>}</li>
 *   <li>{@link org.sealbench.model.ExternalClient#getCertificate <em>Certificate</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getExternalClient()
 * @model
 * @generated
 */
public interface ExternalClient extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sealbench.model.ModelPackage#getExternalClient_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ExternalClient#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"opcua"</code>.
	 * The literals are from the enumeration {@link org.sealbench.model.ClientKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.sealbench.model.ClientKind
	 * @see #setKind(ClientKind)
	 * @see org.sealbench.model.ModelPackage#getExternalClient_Kind()
	 * @model default="opcua"
	 * @generated
	 */
	ClientKind getKind();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ExternalClient#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.sealbench.model.ClientKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ClientKind value);

	/**
	 * Returns the value of the '<em><b>Application Uri</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Application Uri</em>' attribute.
	 * @see #setApplicationUri(String)
	 * @see org.sealbench.model.ModelPackage#getExternalClient_ApplicationUri()
	 * @model default=""
	 * @generated
	 */
	String getApplicationUri();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ExternalClient#getApplicationUri <em>Application Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Application Uri</em>' attribute.
	 * @see #getApplicationUri()
	 * @generated
	 */
	void setApplicationUri(String value);

	/**
	 * Returns the value of the '<em><b>Certificate</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of its certificate, or 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Certificate</em>' attribute.
	 * @see #setCertificate(CertificateNumber)
	 * @see org.sealbench.model.ModelPackage#getExternalClient_Certificate()
	 * @model default="0" dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	CertificateNumber getCertificate();

	/**
	 * Sets the value of the '{@link org.sealbench.model.ExternalClient#getCertificate <em>Certificate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Certificate</em>' attribute.
	 * @see #getCertificate()
	 * @generated
	 */
	void setCertificate(CertificateNumber value);

} // ExternalClient
