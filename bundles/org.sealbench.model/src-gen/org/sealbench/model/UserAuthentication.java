/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Authentication</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * User authentication of an OPC UA server.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.UserAuthentication#isGuest <em>Guest</em>}</li>
 *   <li>{@link org.sealbench.model.UserAuthentication#isPasswordLogin <em>Password Login</em>}</li>
 *   <li>{@link org.sealbench.model.UserAuthentication#isProjectUsers <em>Project Users</em>}</li>
 *   <li>{@link org.sealbench.model.UserAuthentication#getUsers <em>Users</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getUserAuthentication()
 * @model
 * @generated
 */
public interface UserAuthentication extends EObject {
	/**
	 * Returns the value of the '<em><b>Guest</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether clients may log in without a user.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Guest</em>' attribute.
	 * @see #setGuest(boolean)
	 * @see org.sealbench.model.ModelPackage#getUserAuthentication_Guest()
	 * @model default="true"
	 * @generated
	 */
	boolean isGuest();

	/**
	 * Sets the value of the '{@link org.sealbench.model.UserAuthentication#isGuest <em>Guest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Guest</em>' attribute.
	 * @see #isGuest()
	 * @generated
	 */
	void setGuest(boolean value);

	/**
	 * Returns the value of the '<em><b>Password Login</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether clients may log in with user name and password.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Password Login</em>' attribute.
	 * @see #setPasswordLogin(boolean)
	 * @see org.sealbench.model.ModelPackage#getUserAuthentication_PasswordLogin()
	 * @model default="false"
	 * @generated
	 */
	boolean isPasswordLogin();

	/**
	 * Sets the value of the '{@link org.sealbench.model.UserAuthentication#isPasswordLogin <em>Password Login</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password Login</em>' attribute.
	 * @see #isPasswordLogin()
	 * @generated
	 */
	void setPasswordLogin(boolean value);

	/**
	 * Returns the value of the '<em><b>Project Users</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the project's own users may log in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Project Users</em>' attribute.
	 * @see #setProjectUsers(boolean)
	 * @see org.sealbench.model.ModelPackage#getUserAuthentication_ProjectUsers()
	 * @model default="false"
	 * @generated
	 */
	boolean isProjectUsers();

	/**
	 * Sets the value of the '{@link org.sealbench.model.UserAuthentication#isProjectUsers <em>Project Users</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Project Users</em>' attribute.
	 * @see #isProjectUsers()
	 * @generated
	 */
	void setProjectUsers(boolean value);

	/**
	 * Returns the value of the '<em><b>Users</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.User}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At most 21.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Users</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getUserAuthentication_Users()
	 * @model containment="true"
	 * @generated
	 */
	EList<User> getUsers();

} // UserAuthentication
