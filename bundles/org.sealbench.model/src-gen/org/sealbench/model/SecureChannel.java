/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Secure Channel</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Secure channel of an OPC UA server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.SecureChannel#getOffers <em>Offers</em>}</li>
 *   <li>{@link org.sealbench.model.SecureChannel#isAutoAccept <em>Auto Accept</em>}</li>
 *   <li>{@link org.sealbench.model.SecureChannel#getAutoAcceptUntil <em>Auto Accept Until</em>}</li>
 *   <li>{@link org.sealbench.model.SecureChannel#getTrustedClients <em>Trusted Clients</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getSecureChannel()
 * @model
 * @generated
 */
public interface SecureChannel extends EObject {
	/**
	 * Returns the value of the '<em><b>Offers</b></em>' attribute list.
	 * The list contents are of type {@link org.sealbench.model.EndpointSecurity}.
	 * The literals are from the enumeration {@link org.sealbench.model.EndpointSecurity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Security policies and modes that the server offers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offers</em>' attribute list.
	 * @see org.sealbench.model.EndpointSecurity
	 * @see org.sealbench.model.ModelPackage#getSecureChannel_Offers()
	 * @model
	 * @generated
	 */
	EList<EndpointSecurity> getOffers();

	/**
	 * Returns the value of the '<em><b>Auto Accept</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Automatically accept client certificates during runtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auto Accept</em>' attribute.
	 * @see #setAutoAccept(boolean)
	 * @see org.sealbench.model.ModelPackage#getSecureChannel_AutoAccept()
	 * @model default="false"
	 * @generated
	 */
	boolean isAutoAccept();

	/**
	 * Sets the value of the '{@link org.sealbench.model.SecureChannel#isAutoAccept <em>Auto Accept</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Accept</em>' attribute.
	 * @see #isAutoAccept()
	 * @generated
	 */
	void setAutoAccept(boolean value);

	/**
	 * Returns the value of the '<em><b>Auto Accept Until</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When auto-accept ends, ISO 8601 in UTC; empty: no end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Auto Accept Until</em>' attribute.
	 * @see #setAutoAcceptUntil(String)
	 * @see org.sealbench.model.ModelPackage#getSecureChannel_AutoAcceptUntil()
	 * @model default=""
	 * @generated
	 */
	String getAutoAcceptUntil();

	/**
	 * Sets the value of the '{@link org.sealbench.model.SecureChannel#getAutoAcceptUntil <em>Auto Accept Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Auto Accept Until</em>' attribute.
	 * @see #getAutoAcceptUntil()
	 * @generated
	 */
	void setAutoAcceptUntil(String value);

	/**
	 * Returns the value of the '<em><b>Trusted Clients</b></em>' attribute list.
	 * The list contents are of type {@link org.sealbench.model.CertificateNumber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Numbers of the trusted client certificates and authorities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trusted Clients</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getSecureChannel_TrustedClients()
	 * @model dataType="org.sealbench.model.CertificateNumber"
	 * @generated
	 */
	EList<CertificateNumber> getTrustedClients();

} // SecureChannel
